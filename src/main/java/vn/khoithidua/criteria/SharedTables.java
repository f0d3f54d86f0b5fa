package vn.khoithidua.criteria;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.TableWarning;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/** Tables of the authority's guidance, which every bloc of the authority may begin with. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SharedTables {

    private static final int LONGEST_BASIS = 300;

    private final JdbcClient jdbc;
    private final CriteriaTables tables;
    private final SheetFiles files;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** What the authority offers, the latest first. */
    public List<SharedTable> of(AuthorityId authority) {
        return jdbc.sql(
                        """
                        select s.id, s.bloc_year_id, s.title, s.basis, s.shared_at, s.shared_name
                        from shared_table s join bloc_year y on y.id = s.bloc_year_id
                        join bloc b on b.id = y.bloc_id
                        where b.authority_id = :authority order by s.shared_at desc, s.id""")
                .param("authority", authority.value())
                .query(
                        (row, n) ->
                                new SharedTable(
                                        row.getObject("id", UUID.class),
                                        new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                                        Objects.requireNonNull(row.getString("title")),
                                        Objects.requireNonNull(row.getString("basis")),
                                        row.getObject("shared_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("shared_name")))
                .list();
    }

    /** The rows of one of them; 404 for any other authority's. */
    public ImportedTable read(UUID id, AuthorityId authority) {
        require(id, authority);
        String sheet =
                jdbc.sql("select sheet from shared_table where id = :id")
                        .param("id", id)
                        .query((row, n) -> row.getString(1))
                        .single();
        return files.read(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Offers a copy of a table. Refuses one without criteria or with an empty content, and a
     * guidance that is not named.
     */
    @Transactional
    public void share(TableId table, String basis, @Nullable Actor actor) {
        TableContent content = tables.content(table);
        String named = VietnameseText.cleanLine(basis);
        if (named.isEmpty() || named.length() > LONGEST_BASIS) {
            throw Refusal.invalid("criteria.share.basis").asException();
        }
        boolean hollow =
                TableWarning.of(content.tree(), content.settings()).stream()
                        .anyMatch(
                                warning ->
                                        warning.key().equals("criteria.warning.emptyGroup")
                                                || warning.key().equals("criteria.warning.empty"));
        if (hollow) {
            throw Refusal.invalid("criteria.share.hollow").asException();
        }
        byte[] sheet = files.write(table, SheetFiles.Kind.CSV);
        jdbc.sql(
                        """
                        insert into shared_table (id, bloc_year_id, title, basis, sheet, shared_at, shared_by, shared_name)
                        values (:id, :year, :title, :basis, :sheet, :at, :by, :name)""")
                .param("id", UUID.randomUUID())
                .param("year", content.year().value())
                .param("title", content.title())
                .param("basis", named)
                .param("sheet", new String(sheet, StandardCharsets.UTF_8))
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("by", actor == null ? null : actor.user().value())
                .param("name", actor == null ? null : actor.name())
                .update();
        events.publishEvent(
                Recorded.of("criteria.table.shared", actor, content.year(), table, "basis", named));
    }

    /** Offers it no more; tables that began with it stay. */
    @Transactional
    public void withdraw(UUID id, BlocYearId year, AuthorityId authority, @Nullable Actor actor) {
        SharedTable shared = require(id, authority);
        jdbc.sql("delete from shared_table where id = :id").param("id", id).update();
        events.publishEvent(
                Recorded.of("criteria.table.withdrawn", actor, year, id, "basis", shared.basis()));
    }

    private SharedTable require(UUID id, AuthorityId authority) {
        return of(authority).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }
}
