package vn.khoithidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;

/** Provinces and ministries: permanent, with dated names and successions. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Authorities {

    private static final String NAMES =
            """
            select distinct on (a.code, a.id) a.id, a.code, n.name, n.heading_name
            from authority a join authority_name n on n.authority_id = a.id
            where %s
            order by a.code, a.id, n.valid_from > :day,
                case when n.valid_from > :day then n.valid_from - :day else :day - n.valid_from end""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    /** A name to bear from a day on. */
    public record Naming(String name, String headingName, LocalDate from, String legalBasis) {

        private static final int LONGEST = 200;

        public Naming {
            name = VietnameseText.cleanLine(name);
            headingName = VietnameseText.cleanLine(headingName);
            legalBasis = VietnameseText.cleanLine(legalBasis);
        }

        private void check() {
            if (name.isEmpty()
                    || headingName.isEmpty()
                    || name.length() > LONGEST
                    || headingName.length() > LONGEST) {
                throw Refusal.invalid("organization.authority.name", LONGEST).asException();
            }
            if (legalBasis.isEmpty()) {
                throw Refusal.invalid("organization.authority.basis").asException();
            }
        }
    }

    /** A new authority; refuses a code in use or out of form, and a missing name or basis. */
    @Transactional
    public AuthorityId found(
            AuthorityKind kind, String code, Naming naming, @Nullable Actor actor) {
        naming.check();
        if (!code.matches("[A-Z0-9-]{2,20}")) {
            throw Refusal.invalid("organization.authority.code.form").asException();
        }
        if (byCode(code).isPresent()) {
            throw Refusal.conflict("organization.authority.code", code).asException();
        }
        AuthorityId id = AuthorityId.next();
        jdbc.sql("insert into authority (id, kind, code) values (:id, :kind, :code)")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("code", code)
                .update();
        insertName(id, naming);
        events.publishEvent(Recorded.global("authority.founded", actor, id, "name", naming.name()));
        return id;
    }

    /**
     * A new name from a day on; the old one ends the day before. Refuses a missing name or basis
     * (422) and a day that is not after the first of the name in use (409).
     */
    @Transactional
    public void rename(AuthorityId id, Naming naming, @Nullable Actor actor) {
        naming.check();
        int ended =
                jdbc.sql(
                                """
                                update authority_name set valid_to = :lastDay
                                where authority_id = :id and valid_to is null and valid_from <= :lastDay""")
                        .param("id", id.value())
                        .param("lastDay", naming.from().minusDays(1))
                        .update();
        if (ended == 0) {
            throw Refusal.conflict("organization.authority.day").asException();
        }
        insertName(id, naming);
        events.publishEvent(Recorded.global("authority.renamed", actor, id, "name", naming.name()));
    }

    /**
     * Says that one authority went into another: provinces merge. Refuses the same one on both
     * sides and a missing decision (422), and what was said already (409).
     */
    @Transactional
    public void succeed(
            AuthorityId predecessor,
            AuthorityId successor,
            LocalDate effectiveOn,
            String decisionNo,
            @Nullable Actor actor) {
        String decision = VietnameseText.cleanLine(decisionNo);
        if (predecessor.equals(successor) || decision.isEmpty()) {
            throw Refusal.invalid("organization.authority.succession").asException();
        }
        int inserted =
                jdbc.sql(
                                """
                        insert into authority_succession (id, predecessor_id, successor_id, effective_on, decision_no)
                        values (gen_random_uuid(), :before, :after, :on, :decision)
                        on conflict do nothing""")
                        .param("before", predecessor.value())
                        .param("after", successor.value())
                        .param("on", effectiveOn)
                        .param("decision", decision)
                        .update();
        if (inserted == 0) {
            throw Refusal.conflict("organization.authority.succeeded").asException();
        }
        events.publishEvent(
                Recorded.global(
                        "authority.succeeded",
                        actor,
                        predecessor,
                        "successor",
                        successor.toString(),
                        "decision",
                        decision));
    }

    /** Every authority with its name on a day, by code. */
    public List<AuthorityName> all(LocalDate day) {
        return jdbc.sql(NAMES.formatted("true")).param("day", day).query(Authorities::name).list();
    }

    /** These authorities with their names on a day, by code; unknown ids are left out. */
    public List<AuthorityName> named(Collection<AuthorityId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(NAMES.formatted("a.id in (:ids)"))
                .param("ids", ids.stream().map(AuthorityId::value).toList())
                .param("day", day)
                .query(Authorities::name)
                .list();
    }

    /** One authority's name on a day; refuses an unknown id. */
    public AuthorityName nameOn(AuthorityId id, LocalDate day) {
        return named(List.of(id), day).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    public Optional<AuthorityId> byCode(String code) {
        return jdbc.sql("select id from authority where code = :code")
                .param("code", code)
                .query((row, n) -> new AuthorityId(row.getObject(1, UUID.class)))
                .optional();
    }

    private void insertName(AuthorityId id, Naming naming) {
        jdbc.sql(
                        """
                        insert into authority_name (id, authority_id, name, heading_name, valid_from, legal_basis)
                        values (gen_random_uuid(), :id, :name, :heading, :from, :basis)""")
                .param("id", id.value())
                .param("name", naming.name())
                .param("heading", naming.headingName())
                .param("from", naming.from())
                .param("basis", naming.legalBasis())
                .update();
    }

    private static AuthorityName name(ResultSet row, int n) throws SQLException {
        return new AuthorityName(
                new AuthorityId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("heading_name"));
    }
}
