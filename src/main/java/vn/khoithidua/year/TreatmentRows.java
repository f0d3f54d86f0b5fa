package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.year.domain.MonthShare;
import vn.khoithidua.year.domain.Treatment;

/** The latest treatment beside roster lines, read by whoever joins them. */
public final class TreatmentRows {

    /** Joined to roster lines {@code l}; columns begin with {@code t_}. */
    public static final String JOIN =
            """
            left join lateral (
                select kind as t_kind, predecessors as t_predecessors, months_before as t_before, months as t_months,
                    decision_no as t_no, decision_on as t_on, legal_basis as t_basis
                from member_treatment where roster_line_id = l.id order by version desc limit 1) t on true
            """;

    private TreatmentRows() {}

    /** The treatment of a row with these columns, or null where none was chosen. */
    public static @Nullable MemberTreatment read(ResultSet row) throws SQLException {
        String kind = row.getString("t_kind");
        return kind == null
                ? null
                : new MemberTreatment(
                        Treatment.valueOf(kind),
                        row.getString("t_predecessors"),
                        new MonthShare(row.getInt("t_before"), row.getInt("t_months")),
                        row.getString("t_no"),
                        row.getObject("t_on", LocalDate.class),
                        row.getString("t_basis"));
    }
}
