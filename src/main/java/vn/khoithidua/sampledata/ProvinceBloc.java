package vn.khoithidua.sampledata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A bloc of the generated province: how many members and criteria it has, who does how well in a
 * year. Everything follows from its number.
 *
 * @param number from 1
 */
record ProvinceBloc(int number) {

    /** The bloc with most members and criteria, under verification: the one that is measured. */
    static final int LARGEST = 4;

    private static final int MOST_MEMBERS = 14;
    private static final int LEAST_MEMBERS = 8;
    private static final int CONTENTS = 5;

    /** What a member has of one criterion, in hundredths of a point. */
    record Marks(BigDecimal self, BigDecimal verified) {}

    String key() {
        return "%02d".formatted(number);
    }

    boolean isLargest() {
        return number == LARGEST;
    }

    List<Agency> members() {
        int count =
                isLargest()
                        ? MOST_MEMBERS
                        : LEAST_MEMBERS + number % (MOST_MEMBERS - LEAST_MEMBERS);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "%s-%02d".formatted(key(), i))
                .map(code -> Agency.department("m" + code, "Cơ quan mẫu " + code, "CQ " + code))
                .toList();
    }

    int criteriaPerContent() {
        return isLargest() ? 12 : 8;
    }

    /** Keys of all criteria in printed order. */
    List<String> criteria() {
        List<String> keys = new ArrayList<>();
        for (int content = 1; content <= CONTENTS; content++) {
            for (int i = 1; i <= criteriaPerContent(); i++) {
                keys.add(content + "." + i);
            }
        }
        return keys;
    }

    /** The table in the import shape; each criterion has at most 2,5 points. */
    String table() {
        StringBuilder csv =
                new StringBuilder(
                        "Khóa,Cấp,TT,\"Nội dung, tiêu chí\",Tên ngắn,Điểm tối đa,Đơn vị tính,Cơ quan chấm,Minh chứng,Chỉ tiêu,Quy tắc chấm\n");
        int each = criteriaPerContent();
        csv.append(",0,,Bảng điểm mẫu của khối số ").append(number).append(",,\"");
        csv.append(decimal(CONTENTS * each * 25)).append("\",,,,,\n");
        for (int content = 1; content <= CONTENTS; content++) {
            csv.append(
                    "%d,1,%d,Nội dung %d,Nội dung %d,\"%s\",,,,,\n"
                            .formatted(content, content, content, content, decimal(each * 25)));
            for (int i = 1; i <= each; i++) {
                String key = content + "." + i;
                csv.append(key).append(",2,").append(key).append(",Tiêu chí mẫu ").append(key);
                csv.append(",Tiêu chí ").append(key);
                csv.append(",\"2,5\",,,,x,\"chấm trực tiếp không quá 2,5\"\n");
            }
        }
        return csv.toString();
    }

    /**
     * What the members have, member by member in roster order, criterion by criterion. Some
     * verified points lie below the self-scores; the last two members are equal.
     */
    List<List<Marks>> marks(int year) {
        Random random = new Random(number * 10_007L + year);
        int members = members().size();
        List<Integer> order = new ArrayList<>(IntStream.range(0, members).boxed().toList());
        Collections.shuffle(order, random);
        List<List<Marks>> all = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            int rank = Math.min(order.get(member), members - 2);
            all.add(marks(random, 20 * rank + random.nextInt(rank == members - 2 ? 1 : 12), rank));
        }
        return all;
    }

    /** Spreads what a member lacks, in steps of 0,05, over its criteria. */
    private List<Marks> marks(Random random, int lacking, int rank) {
        int[] lost = new int[criteria().size()];
        for (int i = 0; i < lacking; i++) {
            int at = random.nextInt(lost.length);
            lost[lost[at] < 40 ? at : i % lost.length]++;
        }
        int corrected = rank % 3 == 1 ? random.nextInt(lost.length) : -1;
        List<Marks> marks = new ArrayList<>();
        for (int i = 0; i < lost.length; i++) {
            int self = 250 - 5 * Math.min(lost[i], 49);
            int verified = i == corrected ? self - 5 : self;
            marks.add(new Marks(BigDecimal.valueOf(self, 2), BigDecimal.valueOf(verified, 2)));
        }
        return marks;
    }

    private static String decimal(int tenths) {
        return tenths / 10 + "," + tenths % 10;
    }
}
