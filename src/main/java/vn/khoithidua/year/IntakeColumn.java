package vn.khoithidua.year;

import vn.khoithidua.kernel.VietnameseText;

/** A column of the import's shapes: its heading, whether it must be filled, and an example. */
enum IntakeColumn {
    NAME("Tên đơn vị", true, "Sở Xây dựng"),
    SHORT_NAME("Tên viết tắt", true, "SXD"),
    KIND("Loại hình", true, "Sở"),
    PARENT("Trực thuộc", false, ""),
    FROM("Từ ngày", true, "01/01/2026"),
    BASIS("Căn cứ", true, "Quyết định 01/QĐ-UBND"),
    BLOC("Khối", true, "Khối thi đua Kinh tế"),
    YEAR("Năm", true, "2026"),
    ORGANIZATION("Đơn vị", true, "Sở Xây dựng"),
    USERNAME("Tên đăng nhập", true, "nguyen.van.an"),
    FULL_NAME("Họ và tên", true, "Nguyễn Văn An"),
    TITLE("Chức vụ", false, "Giám đốc"),
    EMAIL("Thư điện tử", false, ""),
    ROLE("Vai trò", true, "Lãnh đạo");

    private final String heading;
    private final boolean required;
    private final String example;

    IntakeColumn(String heading, boolean required, String example) {
        this.heading = heading;
        this.required = required;
        this.example = example;
    }

    String heading() {
        return heading;
    }

    boolean required() {
        return required;
    }

    String example() {
        return example;
    }

    /** Whether a heading means this column, however it writes marks and capitals. */
    boolean isHeadedBy(String text) {
        return VietnameseText.fold(text).equals(VietnameseText.fold(heading));
    }
}
