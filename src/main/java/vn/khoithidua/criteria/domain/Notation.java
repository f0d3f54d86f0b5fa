package vn.khoithidua.criteria.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a {@link Scoring}: what the database stores, what a spreadsheet imports and what
 * the secretary writes. One rule a line, in the words of the tables themselves; names of inputs
 * stand in square brackets.
 *
 * <pre>
 * điểm chuẩn 3                                               everybody starts with 3 points
 * đạt [ban hành kế hoạch] được 2                             all or nothing
 * chấm trực tiếp không quá 10                                the scorer enters points
 * theo mức [tỷ lệ thu gom]: trên 98% được 5; từ 97% được 4; còn lại được 0
 * theo mức [ngày ban hành]: đến 28/02/2022 được 1; từ 01/03/2022 đến 31/03/2022 được 0,5
 * theo mức [chậm nộp] (ngày chậm): bằng 0 được 2; đến 2 được 1,5; còn lại được 0
 * theo tỷ lệ chỉ tiêu [số hợp tác xã] được 20; càng ít càng tốt; không chặn trần
 * so với đơn vị dẫn đầu [kết quả] được 5; mức cơ bản 50%
 * theo hạng [hạng của Bộ]: hạng 1 được 60; hạng 2 được 45; còn lại được 0
 * bảng hai chiều [số hồ sơ] × [trước hạn]: {dưới 1.000: từ 1% được 0,5} {từ 1.000: từ 1% được 1}
 * trừ 0,5 mỗi [trường hợp chậm]; miễn khi [tự phát hiện]
 * trừ 1 đến 2 khi có [bị phê bình]
 * trừ 1 mỗi 1% [tỷ lệ giải ngân] dưới 95%; tính cả phần lẻ
 * cộng 1 khi [diện tích cấp giấy] từ 99% và đạt chuẩn
 * nhóm "a4" (trừ không quá 2; chọn một; khi đạt chuẩn):      then its rules, each after a hyphen
 * - cộng 2 mỗi [giải pháp]
 * chặn khi có [không gửi báo cáo] thì không xếp loại; căn cứ "5.2"
 * </pre>
 *
 * Reading what was printed gives the same scoring.
 *
 * @param scoring null if anything is wrong
 * @param problems empty if nothing is; at most one a line
 */
public record Notation(@Nullable Scoring scoring, List<NotationProblem> problems) {

    public Notation {
        problems = List.copyOf(problems);
    }

    /** Reads a text. */
    public static Notation parse(String text) {
        return new ScoringReader(text).read();
    }

    /**
     * Reads a text that was printed or checked before.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static Scoring read(String text) {
        Notation notation = parse(text);
        if (notation.scoring == null) {
            throw new IllegalArgumentException(
                    "Unreadable notation " + notation.problems + ": " + text);
        }
        return notation.scoring;
    }

    /** Writes the canonical text, lines parted by {@code \n}. */
    public static String print(Scoring scoring) {
        return RuleWriter.scoring(scoring);
    }
}
