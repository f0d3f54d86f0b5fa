package vn.khoithidua.scoring;

import java.util.Collection;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;

/**
 * Counts what is left to verify, in one statement for pages that show only that. The number is that
 * of {@link YearTotals#unverified()}: every assigned cell, entered or not.
 */
@Component
@RequiredArgsConstructor
class OpenCells {

    private final JdbcClient jdbc;

    /**
     * What is left.
     *
     * @param all cells that are not verified
     * @param handedIn those of them on sheets that were handed in
     */
    record Left(int all, int handedIn) {}

    /**
     * Counts.
     *
     * @param own the criteria to count; null for all
     */
    Left of(BlocYearId year, @Nullable Collection<CriterionKey> own) {
        return jdbc.sql(
                        """
                        select count(*) as left_all,
                            count(*) filter (where s.state not in ('DRAFT', 'AWAITING_LEADER')) as left_sent
                        from criteria_table t
                        join criterion k on k.table_id = t.id and k.rules is not null
                        join roster_line l on l.bloc_year_id = t.bloc_year_id and l.left_on is null
                        left join member_target a on a.table_id = t.id and a.roster_line_id = l.id
                            and a.criterion_key = k.key
                        left join score_sheet s on s.roster_line_id = l.id
                        left join score_cell c on c.roster_line_id = l.id and c.criterion = k.key
                        where t.bloc_year_id = :year and t.state = 'FROZEN' and coalesce(a.assigned, true)
                            and c.verified_points is null and (:every or k.key = any(:own))""")
                .param("year", year.value())
                .param("every", own == null)
                .param(
                        "own",
                        own == null
                                ? new String[0]
                                : own.stream().map(CriterionKey::value).toArray(String[]::new))
                .query((row, n) -> new Left(row.getInt("left_all"), row.getInt("left_sent")))
                .single();
    }
}
