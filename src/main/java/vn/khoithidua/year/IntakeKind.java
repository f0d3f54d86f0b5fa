package vn.khoithidua.year;

import java.util.List;

/** What can be taken in from a spreadsheet; each has one shape, which its template shows. */
public enum IntakeKind {
    /** Agencies; a parent may stand in an earlier row of the same file. */
    ORGANIZATIONS(
            IntakeColumn.NAME,
            IntakeColumn.SHORT_NAME,
            IntakeColumn.KIND,
            IntakeColumn.PARENT,
            IntakeColumn.FROM,
            IntakeColumn.BASIS),
    /** Members of years that are open. */
    ROSTERS(
            IntakeColumn.BLOC,
            IntakeColumn.YEAR,
            IntakeColumn.ORGANIZATION,
            IntakeColumn.FROM,
            IntakeColumn.BASIS),
    /** Leaders and officers of agencies, each with an account and a role. */
    ACCOUNTS(
            IntakeColumn.USERNAME,
            IntakeColumn.FULL_NAME,
            IntakeColumn.TITLE,
            IntakeColumn.EMAIL,
            IntakeColumn.ORGANIZATION,
            IntakeColumn.ROLE,
            IntakeColumn.FROM,
            IntakeColumn.BASIS);

    private final List<IntakeColumn> columns;

    IntakeKind(IntakeColumn... columns) {
        this.columns = List.of(columns);
    }

    List<IntakeColumn> columns() {
        return columns;
    }
}
