package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.kernel.RosterLineId;

/** Every number that a cell ever had; nothing is taken from it and nothing changed. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ScoreHistory {

    private final JdbcClient jdbc;
    private final ScoreJson json;

    /**
     * One number that was given.
     *
     * @param before the points it replaced, or null
     * @param points the new points, or null where a value was cleared or is incomplete
     * @param words explanation or reason given with it
     * @param second whether it was verified after the first verification was announced
     */
    public record Entry(
            RosterLineId line,
            CriterionKey criterion,
            ScoreKind kind,
            ScoreSource source,
            boolean override,
            @Nullable BigDecimal before,
            @Nullable BigDecimal points,
            Inputs inputs,
            String words,
            String by,
            Instant at,
            boolean second) {}

    /** The entries of one cell, the latest first. Who may see the cell is asked by the caller. */
    List<Entry> of(RosterLineId line, CriterionKey criterion) {
        return query("criterion = :criterion", line, criterion.value());
    }

    /** The entries of a whole sheet, the latest first. */
    List<Entry> of(RosterLineId line) {
        return query("criterion <> :criterion", line, "");
    }

    private List<Entry> query(String condition, RosterLineId line, String criterion) {
        return jdbc.sql(
                        """
                        select e.*, e.kind = 'VERIFIED' and exists (select from verification_announcement a
                            join roster_line l on l.bloc_year_id = a.bloc_year_id
                            where l.id = e.roster_line_id and a.announced_at < e.at) as second
                        from score_entry e where e.roster_line_id = :line and %s order by e.id desc"""
                                .formatted(condition))
                .param("line", line.value())
                .param("criterion", criterion)
                .query(
                        (row, n) ->
                                new Entry(
                                        line,
                                        new CriterionKey(row.getString("criterion")),
                                        ScoreKind.valueOf(row.getString("kind")),
                                        ScoreSource.valueOf(row.getString("source")),
                                        row.getBoolean("override"),
                                        row.getBigDecimal("old_points"),
                                        row.getBigDecimal("new_points"),
                                        json.inputs(row.getString("new_inputs")),
                                        row.getString("reason"),
                                        row.getString("by_name"),
                                        Objects.requireNonNull(CellRows.instant(row, "at")),
                                        row.getBoolean("second")))
                .list();
    }
}
