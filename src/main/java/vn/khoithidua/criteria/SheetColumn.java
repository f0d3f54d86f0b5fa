package vn.khoithidua.criteria;

import java.util.Locale;
import java.util.Optional;
import vn.khoithidua.kernel.VietnameseText;

/**
 * The columns of the one shape in which tables are imported and exported. Columns are found by
 * their headings, in any order; case and diacritics do not matter, the English names serve too.
 */
enum SheetColumn {
    /**
     * 0 for the heading of the whole table, 1 for contents, deeper for what is within. A row is a
     * group if the next one is deeper.
     */
    LEVEL("Cấp", true),
    CODE("TT", true),
    TITLE("Nội dung, tiêu chí", true),
    /** The total at level 0; empty where the table states none. */
    MAX("Điểm tối đa", true),
    /** Notation; empty means that the scorer enters the points. */
    RULES("Quy tắc chấm", true),
    SHORT_TITLE("Tên ngắn", false),
    UNIT("Đơn vị tính", false),
    /** Empty for member and helper team, "Cơ quan thường trực", or the name of an agency. */
    SCORER("Cơ quan chấm", false),
    /** "x" where a document is demanded. */
    EVIDENCE("Minh chứng", false),
    /** "x" where the pact names it. */
    TARGET("Chỉ tiêu", false),
    /** "x" where it is scored on trial and not counted. */
    TRIAL("Chấm thử", false),
    /** Stays the same across versions; made from the code where empty. */
    KEY("Khóa", false);

    private final String heading;
    private final boolean needed;

    SheetColumn(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    String heading() {
        return heading;
    }

    boolean needed() {
        return needed;
    }

    static Optional<SheetColumn> of(String heading) {
        String folded = VietnameseText.fold(heading);
        for (SheetColumn column : values()) {
            String english = column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (folded.equals(VietnameseText.fold(column.heading)) || folded.equals(english)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
