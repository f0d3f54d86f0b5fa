package vn.khoithidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;

/** Rows of evidence; removed ones stay, and are read on where a sheet was handed in with them. */
@Component
@RequiredArgsConstructor
class EvidenceStore {

    private final JdbcClient jdbc;

    /** Where a file is evidence. */
    record Place(BlocYearId year, RosterLineId line) {}

    /** Makes those who add to one sheet follow each other, so that room and number hold. */
    void lockSheet(RosterLineId line) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('evidence ' || :line, 0))")
                .param("line", line.toString())
                .query((row, n) -> line)
                .single();
    }

    /**
     * Adds an item.
     *
     * @param from the earlier item that it repeats, or null
     */
    void insert(EvidenceItem item, @Nullable UUID from, Actor by) {
        UUID file = item.file() == null ? null : item.file().value();
        jdbc.sql(
                        """
                        insert into evidence_link (id, roster_line_id, criterion, stored_file_id, url, title,
                            added_at, added_by, added_name, reused_from)
                        values (:id, :line, :criterion, :file::uuid, :url, :title, :at, :by, :name, :from::uuid)""")
                .param("id", item.id())
                .param("line", item.line().value())
                .param("criterion", item.criterion().value())
                .param("file", file == null ? null : file.toString())
                .param("url", item.url())
                .param("title", item.title())
                .param("at", item.addedAt().atOffset(ZoneOffset.UTC))
                .param("by", by.user().value())
                .param("name", by.name())
                .param("from", from == null ? null : from.toString())
                .update();
    }

    /** Marks an item as removed, and whether its sheet had been handed in with it. */
    Optional<EvidenceItem> remove(UUID id, RosterLineId line, Actor by, Instant at) {
        return jdbc.sql(
                        """
                        update evidence_link e set removed_at = :at, removed_by = :by, removed_name = :name,
                            was_submitted = coalesce(e.added_at <= greatest(s.submitted_at, s.returned_at), false)
                        from score_sheet s
                        where e.id = :id and e.roster_line_id = :line and e.removed_at is null
                            and s.roster_line_id = e.roster_line_id
                        returning e.*""")
                .param("id", id)
                .param("line", line.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user().value())
                .param("name", by.name())
                .query(EvidenceStore::item)
                .optional();
    }

    /** Those of the items that the agency of a line gave, in whatever year. */
    List<EvidenceItem> ofSameAgency(RosterLineId line, Collection<UUID> items) {
        return jdbc.sql(
                        """
                        select e.* from evidence_link e
                        join score_sheet s on s.roster_line_id = e.roster_line_id
                        join score_sheet mine on mine.organization_id = s.organization_id
                        where mine.roster_line_id = :line and e.id = any(:items) and e.removed_at is null
                        order by e.added_at, e.id""")
                .param("line", line.value())
                .param("items", items.toArray(UUID[]::new))
                .query(EvidenceStore::item)
                .list();
    }

    /** The evidence of one sheet by criterion. */
    Map<CriterionKey, List<EvidenceItem>> ofSheet(RosterLineId line) {
        return ofLine(line).stream().collect(Collectors.groupingBy(EvidenceItem::criterion));
    }

    /** The evidence of one sheet, the oldest first. */
    List<EvidenceItem> ofLine(RosterLineId line) {
        return jdbc.sql(
                        """
                        select * from evidence_link where roster_line_id = :line and removed_at is null
                        order by added_at, id""")
                .param("line", line.value())
                .query(EvidenceStore::item)
                .list();
    }

    /** How many documents, links and explanations each cell of a bloc-year has. */
    Map<RosterLineId, Map<CriterionKey, Integer>> counts(BlocYearId year) {
        record Count(RosterLineId line, CriterionKey criterion, int n) {}
        return jdbc
                .sql(
                        """
                        select p.roster_line_id, p.criterion, count(*) as n from (
                            select e.roster_line_id, e.criterion from evidence_link e
                            join score_sheet s on s.roster_line_id = e.roster_line_id
                            where s.bloc_year_id = :year and e.removed_at is null
                            union all
                            select c.roster_line_id, c.criterion from score_cell c
                            where c.bloc_year_id = :year and c.self_note <> '') p
                        group by 1, 2""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new Count(
                                        new RosterLineId(row.getObject(1, UUID.class)),
                                        new CriterionKey(row.getString(2)),
                                        row.getInt(3)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Count::line, Collectors.toMap(Count::criterion, Count::n)));
    }

    /** The sheets that a file is, or was when they were handed in, evidence in. */
    List<Place> places(StoredFileId file) {
        return jdbc.sql(
                        """
                        select distinct s.bloc_year_id, s.roster_line_id from evidence_link e
                        join score_sheet s on s.roster_line_id = e.roster_line_id
                        where e.stored_file_id = :file and (e.removed_at is null or e.was_submitted)""")
                .param("file", file.value())
                .query(
                        (row, n) ->
                                new Place(
                                        new BlocYearId(row.getObject(1, UUID.class)),
                                        new RosterLineId(row.getObject(2, UUID.class))))
                .list();
    }

    static EvidenceItem item(ResultSet row, int n) throws SQLException {
        Function<UUID, @Nullable StoredFileId> file =
                id -> id == null ? null : new StoredFileId(id);
        return new EvidenceItem(
                row.getObject("id", UUID.class),
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new CriterionKey(row.getString("criterion")),
                file.apply(row.getObject("stored_file_id", UUID.class)),
                row.getString("url"),
                row.getString("title"),
                row.getString("added_name"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
