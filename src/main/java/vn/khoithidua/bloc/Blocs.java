package vn.khoithidua.bloc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;

/** Blocs: founded and renamed, never deleted. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Blocs {

    private static final String NAMES =
            """
            select distinct on (b.id) b.id, b.authority_id, b.kind, n.name
            from bloc b join bloc_name n on n.bloc_id = b.id
            where %s
            order by b.id, n.valid_from > :day,
                case when n.valid_from > :day then n.valid_from - :day else :day - n.valid_from end""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    /** A name to bear from a day on, with the decision it rests on. */
    public record Naming(String name, LocalDate from, String legalBasis) {

        public Naming {
            name = VietnameseText.cleanLine(name);
            legalBasis = VietnameseText.cleanLine(legalBasis);
        }
    }

    /** A new bloc; refuses an empty name. */
    @Transactional
    public BlocId found(
            AuthorityId authority, BlocKind kind, Naming naming, @Nullable Actor actor) {
        BlocId id = BlocId.next();
        jdbc.sql(
                        "insert into bloc (id, authority_id, kind, version) values (:id, :authority, :kind, 0)")
                .param("id", id.value())
                .param("authority", authority.value())
                .param("kind", kind.name())
                .update();
        insertName(id, naming);
        events.publishEvent(Recorded.global("bloc.founded", actor, id, "name", naming.name()));
        return id;
    }

    /** A new name from a day on; refuses a day on or before the present name's first. */
    @Transactional
    public void rename(BlocId id, Naming naming, @Nullable Actor actor) {
        int ended =
                jdbc.sql(
                                """
                                update bloc_name set valid_to = :lastDay
                                where bloc_id = :id and valid_to is null and valid_from <= :lastDay""")
                        .param("id", id.value())
                        .param("lastDay", naming.from().minusDays(1))
                        .update();
        if (ended == 0) {
            throw Refusal.conflict("bloc.rename.day").asException();
        }
        insertName(id, naming);
        events.publishEvent(Recorded.global("bloc.renamed", actor, id, "name", naming.name()));
    }

    /** An authority's blocs with their names on a day, in alphabetical order. */
    public List<BlocName> of(AuthorityId authority, LocalDate day) {
        return jdbc.sql(
                        "select * from ("
                                + NAMES.formatted("b.authority_id = :authority")
                                + ") x order by name, id")
                .param("authority", authority.value())
                .param("day", day)
                .query(Blocs::name)
                .list();
    }

    /** One bloc's name on a day; refuses an unknown id. */
    public BlocName nameOn(BlocId id, LocalDate day) {
        return jdbc.sql(NAMES.formatted("b.id = :id"))
                .param("id", id.value())
                .param("day", day)
                .query(Blocs::name)
                .optional()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** All names with their days, the latest first. */
    public List<BlocNamePeriod> history(BlocId id) {
        return jdbc.sql("select * from bloc_name where bloc_id = :id order by valid_from desc")
                .param("id", id.value())
                .query(
                        (row, n) ->
                                new BlocNamePeriod(
                                        row.getString("name"),
                                        new DateRange(
                                                row.getObject("valid_from", LocalDate.class),
                                                row.getObject("valid_to", LocalDate.class)),
                                        row.getString("legal_basis")))
                .list();
    }

    private void insertName(BlocId id, Naming naming) {
        if (naming.name().isEmpty()) {
            throw Refusal.invalid("bloc.name.missing").asException();
        }
        jdbc.sql(
                        """
                        insert into bloc_name (id, bloc_id, name, valid_from, legal_basis)
                        values (gen_random_uuid(), :id, :name, :from, :basis)""")
                .param("id", id.value())
                .param("name", naming.name())
                .param("from", naming.from())
                .param("basis", naming.legalBasis())
                .update();
    }

    private static BlocName name(ResultSet row, int n) throws SQLException {
        return new BlocName(
                new BlocId(row.getObject("id", UUID.class)),
                new AuthorityId(row.getObject("authority_id", UUID.class)),
                BlocKind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
