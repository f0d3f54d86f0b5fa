package vn.khoithidua.sampledata;

import java.util.List;
import java.util.Random;

/** Names of people who do not exist, always the same one for the same key. */
final class InventedNames {

    private static final List<String> FAMILY =
            List.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ",
                    "Ngô", "Dương", "Lý", "Hà", "Lương", "Mai", "Tạ", "Chu");
    private static final List<String> MEN =
            List.of(
                    "Văn Bách",
                    "Đức Cường",
                    "Minh Đạt",
                    "Quốc Hưng",
                    "Tuấn Khôi",
                    "Xuân Lộc",
                    "Hữu Nghĩa",
                    "Thanh Phong",
                    "Bá Quyền",
                    "Ngọc Sáng",
                    "Trọng Tấn",
                    "Anh Vũ",
                    "Mạnh Thắng",
                    "Công Thành",
                    "Việt Tiến",
                    "Duy Khánh");
    private static final List<String> WOMEN =
            List.of(
                    "Thị An",
                    "Thu Hà",
                    "Thanh Hằng",
                    "Thị Hoa",
                    "Ngọc Lan",
                    "Thùy Linh",
                    "Hồng Minh",
                    "Thúy Nga",
                    "Kim Oanh",
                    "Bích Phượng",
                    "Minh Tâm",
                    "Phương Thảo",
                    "Hải Yến",
                    "Thị Xuân",
                    "Diệu Thúy",
                    "Khánh Vân");

    private InventedNames() {}

    static String of(String key) {
        Random random = new Random(key.hashCode() * 31L + 7);
        List<String> given = random.nextInt(10) < 6 ? MEN : WOMEN;
        return FAMILY.get(random.nextInt(FAMILY.size()))
                + " "
                + given.get(random.nextInt(given.size()));
    }
}
