package vn.khoithidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/** Reads what happened to cells, points and evidence alike, in one statement. */
@Component
@RequiredArgsConstructor
class HistoryStore {

    private static final String EVENTS =
            """
            select * from (
                select e.at, e.by_name, e.roster_line_id, e.criterion, e.kind as what, e.source, e.override,
                    e.old_points, e.new_points, '' as title, e.reason as words, e.id as n
                from score_entry e
                where e.roster_line_id = any(:lines) and e.kind = 'SELF'
                    or e.roster_line_id = any(:opened) and e.kind <> 'SELF'
                union all
                select e.added_at, e.added_name, e.roster_line_id, e.criterion,
                    case when e.reused_from is null then 'EVIDENCE_ADDED' else 'EVIDENCE_REUSED' end, null, false,
                    null, null, e.title, '', 0
                from evidence_link e
                where e.roster_line_id = any(:lines)
                    and (e.removed_at is null or e.was_submitted or e.roster_line_id = any(:own))
                union all
                select e.removed_at, e.removed_name, e.roster_line_id, e.criterion, 'EVIDENCE_REMOVED', null, false,
                    null, null, e.title, '', 0
                from evidence_link e
                where e.roster_line_id = any(:lines) and e.removed_at is not null
                    and (e.was_submitted or e.roster_line_id = any(:own))) h
            where (:criterion::text is null or h.criterion = :criterion)
                and (:person::text is null or folded(h.by_name) like :person)
                and (:from::timestamptz is null or h.at >= :from)
                and (:until::timestamptz is null or h.at < :until)
            order by h.at desc, h.n desc, h.criterion limit :most""";

    private final JdbcClient jdbc;

    /**
     * Whose history a person sees.
     *
     * @param lines sheets that the person reads, {@code opened} those whose verified points the
     *     person reads, handed in or not, {@code own} the person's own
     */
    record Scope(
            Collection<RosterLineId> lines,
            Collection<RosterLineId> opened,
            Collection<RosterLineId> own) {}

    /** The latest first. */
    List<HistoryEvent> of(Scope scope, HistoryQuery query, int most) {
        CriterionKey criterion = query.criterion();
        return jdbc.sql(EVENTS)
                .param("lines", ids(scope.lines()))
                .param("opened", ids(scope.opened()))
                .param("own", ids(scope.own()))
                .param("criterion", criterion == null ? null : criterion.value(), Types.VARCHAR)
                .param("person", pattern(query.person()), Types.VARCHAR)
                .param("from", start(query.from(), 0), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", start(query.until(), 1), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", most)
                .query(HistoryStore::event)
                .list();
    }

    static @Nullable OffsetDateTime start(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(TimeSource.ZONE).toOffsetDateTime();
    }

    private static @Nullable String pattern(String person) {
        String folded = VietnameseText.fold(person).replaceAll("([\\\\%_])", "\\\\$1");
        return folded.isEmpty() ? null : "%" + folded + "%";
    }

    private static UUID[] ids(Collection<RosterLineId> lines) {
        return lines.stream().map(RosterLineId::value).toArray(UUID[]::new);
    }

    private static HistoryEvent event(ResultSet row, int n) throws SQLException {
        String source = row.getString("source");
        return new HistoryEvent(
                Objects.requireNonNull(CellRows.instant(row, "at")),
                row.getString("by_name"),
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new CriterionKey(row.getString("criterion")),
                HistoryEvent.What.valueOf(row.getString("what")),
                row.getBigDecimal("old_points"),
                row.getBigDecimal("new_points"),
                row.getBoolean("override"),
                source == null ? null : ScoreSource.valueOf(source),
                row.getString("title"),
                row.getString("words"));
    }
}
