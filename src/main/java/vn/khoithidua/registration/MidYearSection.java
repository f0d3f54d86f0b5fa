package vn.khoithidua.registration;

import java.util.List;

/** The targets of one content group with their progress. */
public record MidYearSection(String code, String title, List<MidYearRow> rows) {

    public MidYearSection {
        rows = List.copyOf(rows);
    }
}
