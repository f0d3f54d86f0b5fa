package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.scoring.domain.Fairness;
import vn.khoithidua.scoring.domain.FairnessSettings;
import vn.khoithidua.scoring.domain.VerifiedCell;
import vn.khoithidua.year.BlocYears;

/** Reads the verified cells of a bloc-year and what is worth a look in them. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class FairnessReading {

    private final Totals totals;
    private final BlocYears years;
    private final JdbcClient jdbc;

    /**
     * The figures.
     *
     * @param criteria by key
     * @param scorers names by account, as they were when they verified
     * @param cells how many cells are verified
     * @param unverified how many are not
     */
    public record Figures(
            Fairness fairness,
            FairnessSettings settings,
            Map<String, Criterion> criteria,
            Map<UserId, String> scorers,
            int cells,
            int unverified) {}

    /** Reads; refuses with 423 while no table is frozen. */
    public Figures of(BlocYearId year) {
        YearTotals sums = totals.of(year);
        Map<String, Criterion> criteria = new HashMap<>();
        sums.tree().criteria().forEach(one -> criteria.put(one.key().value(), one));
        Map<UserId, String> names = new HashMap<>();
        List<VerifiedCell> cells = new ArrayList<>();
        for (Row row : rows(year)) {
            Criterion criterion = criteria.get(row.criterion);
            if (criterion != null && !criterion.trial()) {
                names.put(row.by, row.name);
                cells.add(
                        new VerifiedCell(
                                row.criterion,
                                row.line,
                                top(sums, row.line, criterion.key()),
                                row.self,
                                row.verified,
                                row.by));
            }
        }
        FairnessSettings settings = settings(years.rules(year));
        return new Figures(
                Fairness.of(cells, verifiedTotals(sums), attainable(sums), settings),
                settings,
                criteria,
                names,
                cells.size(),
                sums.unverified());
    }

    /** What the rules pinned on the year say; an authority may lay down its own. */
    private static FairnessSettings settings(RuleValues rules) {
        return new FairnessSettings(
                rules.whole("fairness.leastMembers"),
                rules.whole("fairness.leastCells"),
                new BigDecimal(rules.required("fairness.scorerGap")),
                new BigDecimal(rules.required("fairness.closeTotals")));
    }

    private static List<BigDecimal> verifiedTotals(YearTotals sums) {
        return sums.members().stream()
                .filter(member -> member.unverified() == 0)
                .map(MemberTotal::total)
                .toList();
    }

    private static BigDecimal attainable(YearTotals sums) {
        BigDecimal declared = sums.settings().declaredTotal();
        return declared == null ? sums.tree().sumOfMaxima() : declared;
    }

    private static @Nullable BigDecimal top(YearTotals sums, RosterLineId line, CriterionKey key) {
        for (MemberTotal member : sums.members()) {
            if (member.line().equals(line)) {
                return member.attainable().get(key);
            }
        }
        return null;
    }

    private record Row(
            RosterLineId line,
            String criterion,
            @Nullable BigDecimal self,
            BigDecimal verified,
            UserId by,
            String name) {}

    private List<Row> rows(BlocYearId year) {
        return jdbc.sql(
                        """
                        select c.roster_line_id, c.criterion, c.self_points, c.verified_points, c.verified_by,
                            c.verified_name
                        from score_cell c
                        where c.bloc_year_id = :year and c.verified_points is not null and c.verified_by is not null
                        order by c.criterion, c.roster_line_id""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new Row(
                                        new RosterLineId(
                                                row.getObject("roster_line_id", UUID.class)),
                                        Objects.requireNonNull(row.getString("criterion")),
                                        row.getBigDecimal("self_points"),
                                        row.getBigDecimal("verified_points"),
                                        new UserId(row.getObject("verified_by", UUID.class)),
                                        Objects.requireNonNullElse(
                                                row.getString("verified_name"), "")))
                .list();
    }
}
