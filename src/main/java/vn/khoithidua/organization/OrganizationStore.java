package vn.khoithidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.organization.domain.Succession;
import vn.khoithidua.organization.domain.SuccessionKind;

/** Rows of agencies, their names and links. */
@Repository
@RequiredArgsConstructor
class OrganizationStore {

    private final JdbcClient jdbc;

    void insert(OrganizationId id, AuthorityId authority) {
        jdbc.sql("insert into organization (id, authority_id, version) values (:id, :authority, 0)")
                .param("id", id.value())
                .param("authority", authority.value())
                .update();
    }

    /**
     * Keeps others from changing these agencies, in one order, so that two never wait in a circle.
     * Refuses absent ones and such as belong to several authorities.
     */
    void lockOneFamily(Collection<OrganizationId> ids) {
        List<UUID> authorities =
                jdbc.sql(
                                "select authority_id from organization where id in (:ids) order by id for update")
                        .param("ids", values(ids))
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list();
        if (authorities.size() < ids.size() || Set.copyOf(authorities).size() > 1) {
            throw Refusal.notFound().asException();
        }
    }

    void insertName(OrganizationId id, OrganizationDetails details) {
        OrganizationId parent = details.parent();
        jdbc.sql(
                        """
                        insert into organization_name
                            (id, organization_id, name, short_name, kind, parent_id, valid_from, legal_basis)
                        values (gen_random_uuid(), :id, :name, :shortName, :kind, :parent, :from, :basis)""")
                .param("id", id.value())
                .param("name", details.name())
                .param("shortName", details.shortName())
                .param("kind", details.kind())
                .param("parent", parent == null ? null : parent.value())
                .param("from", details.from())
                .param("basis", details.legalBasis())
                .update();
    }

    /** Ends the open name; nothing happens where none is open on that day. */
    int endName(OrganizationId id, LocalDate lastDay) {
        return jdbc.sql(
                        """
                        update organization_name set valid_to = :lastDay
                        where organization_id = :id and valid_to is null and valid_from <= :lastDay""")
                .param("id", id.value())
                .param("lastDay", lastDay)
                .update();
    }

    void insertSuccession(Succession link) {
        OrganizationId successor = link.successor();
        jdbc.sql(
                        """
                        insert into organization_succession
                            (id, predecessor_id, successor_id, kind, effective_on, decision_no, predecessor_ends)
                        values (gen_random_uuid(), :before, :after, :kind, :on, :decision, :ends)""")
                .param("before", link.predecessor().value())
                .param("after", successor == null ? null : successor.value())
                .param("kind", link.kind().name())
                .param("on", link.effectiveOn())
                .param("decision", link.decisionNo())
                .param("ends", link.predecessorEnds())
                .update();
    }

    /** All links of the families of these agencies, at any distance. */
    List<Succession> families(Collection<OrganizationId> ids) {
        return jdbc.sql(
                        """
                        with recursive family (id) as (
                            select unnest(cast(:ids as uuid[]))
                            union
                            select case when s.predecessor_id = f.id then s.successor_id else s.predecessor_id end
                            from family f join organization_succession s on f.id in (s.predecessor_id, s.successor_id)
                        )
                        select distinct s.* from organization_succession s
                        where s.predecessor_id in (select id from family)""")
                .param("ids", values(ids).toArray(UUID[]::new))
                .query(OrganizationStore::succession)
                .list();
    }

    /** The name borne on a day; before the first one the first, after the end the last. */
    Map<OrganizationId, OrganizationName> namesOn(Collection<OrganizationId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select distinct on (organization_id) organization_id, name, short_name, kind, parent_id
                        from organization_name where organization_id in (:ids)
                        order by organization_id, valid_from > :day,
                            case when valid_from > :day then valid_from - :day else :day - valid_from end""")
                .param("ids", values(ids))
                .param("day", day)
                .query(OrganizationStore::name)
                .list()
                .stream()
                .collect(Collectors.toMap(OrganizationName::id, name -> name));
    }

    List<NamePeriod> history(OrganizationId id) {
        return jdbc.sql(
                        "select * from organization_name where organization_id = :id order by valid_from desc")
                .param("id", id.value())
                .query(
                        (row, n) ->
                                new NamePeriod(
                                        name(row, n),
                                        new DateRange(
                                                row.getObject("valid_from", LocalDate.class),
                                                row.getObject("valid_to", LocalDate.class)),
                                        row.getString("legal_basis")))
                .list();
    }

    Optional<AuthorityId> authorityOf(OrganizationId id) {
        return jdbc.sql("select authority_id from organization where id = :id")
                .param("id", id.value())
                .query((row, n) -> new AuthorityId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static Succession succession(ResultSet row, int n) throws SQLException {
        UUID successor = row.getObject("successor_id", UUID.class);
        return new Succession(
                id(row, "predecessor_id"),
                successor == null ? null : new OrganizationId(successor),
                SuccessionKind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("decision_no"),
                row.getBoolean("predecessor_ends"));
    }

    private static OrganizationName name(ResultSet row, int n) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new OrganizationName(
                id(row, "organization_id"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                parent == null ? null : new OrganizationId(parent));
    }

    private static OrganizationId id(ResultSet row, String column) throws SQLException {
        return new OrganizationId(row.getObject(column, UUID.class));
    }

    private static List<UUID> values(Collection<OrganizationId> ids) {
        return ids.stream().map(OrganizationId::value).toList();
    }
}
