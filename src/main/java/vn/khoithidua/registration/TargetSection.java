package vn.khoithidua.registration;

import java.util.List;

/**
 * The targets of one content group of the table.
 *
 * @param code and {@code title} are empty for criteria that stand in no group
 */
public record TargetSection(String code, String title, List<TargetRow> rows) {

    public TargetSection {
        rows = List.copyOf(rows);
    }
}
