package vn.khoithidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

/** Rows of evidence; removed ones are read by nobody but stay. */
@Component
@RequiredArgsConstructor
class EvidenceStore {

    private final JdbcClient jdbc;

    /** Where a file is evidence. */
    record Place(BlocYearId year, RosterLineId line) {}

    void insert(EvidenceItem item, Actor by) {
        UUID file = item.file() == null ? null : item.file().value();
        jdbc.sql(
                        """
                        insert into evidence_link (id, roster_line_id, criterion, stored_file_id, url, title,
                            added_at, added_by, added_name)
                        values (:id, :line, :criterion, :file::uuid, :url, :title, :at, :by, :name)""")
                .param("id", item.id())
                .param("line", item.line().value())
                .param("criterion", item.criterion().value())
                .param("file", file == null ? null : file.toString())
                .param("url", item.url())
                .param("title", item.title())
                .param("at", item.addedAt().atOffset(ZoneOffset.UTC))
                .param("by", by.user().value())
                .param("name", by.name())
                .update();
    }

    boolean remove(UUID id, RosterLineId line, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                update evidence_link set removed_at = :at, removed_name = :name
                                where id = :id and roster_line_id = :line and removed_at is null""")
                        .param("id", id)
                        .param("line", line.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** The evidence of one sheet by criterion. */
    Map<CriterionKey, List<EvidenceItem>> ofSheet(RosterLineId line) {
        return jdbc
                .sql(
                        """
                        select * from evidence_link where roster_line_id = :line and removed_at is null
                        order by added_at, id""")
                .param("line", line.value())
                .query(EvidenceStore::item)
                .list()
                .stream()
                .collect(Collectors.groupingBy(EvidenceItem::criterion));
    }

    /** How many documents and links each cell of a bloc-year has. */
    Map<RosterLineId, Map<CriterionKey, Integer>> counts(BlocYearId year) {
        record Count(RosterLineId line, CriterionKey criterion, int n) {}
        return jdbc
                .sql(
                        """
                        select e.roster_line_id, e.criterion, count(*) as n from evidence_link e
                        join score_sheet s on s.roster_line_id = e.roster_line_id
                        where s.bloc_year_id = :year and e.removed_at is null group by 1, 2""")
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

    /** The sheets that a file is evidence in. */
    List<Place> places(StoredFileId file) {
        return jdbc.sql(
                        """
                        select distinct s.bloc_year_id, s.roster_line_id from evidence_link e
                        join score_sheet s on s.roster_line_id = e.roster_line_id
                        where e.stored_file_id = :file and e.removed_at is null""")
                .param("file", file.value())
                .query(
                        (row, n) ->
                                new Place(
                                        new BlocYearId(row.getObject(1, UUID.class)),
                                        new RosterLineId(row.getObject(2, UUID.class))))
                .list();
    }

    private static EvidenceItem item(ResultSet row, int n) throws SQLException {
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
