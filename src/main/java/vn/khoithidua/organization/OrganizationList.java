package vn.khoithidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.VietnameseText;

/** The list of an authority's agencies: searched, filtered and sorted in one statement. */
@Repository
@RequiredArgsConstructor
class OrganizationList {

    private static final String ROWS =
            """
            select o.id, c.name, c.short_name, c.kind, life.since, life.ended, p.name as parent_name
            from organization o
            cross join lateral (
                select min(valid_from) as since,
                    case when bool_or(valid_to is null) then null else max(valid_to) end as ended
                from organization_name where organization_id = o.id) life
            cross join lateral (
                select name, short_name, kind, parent_id from organization_name
                where organization_id = o.id
                order by valid_from > :day,
                    case when valid_from > :day then valid_from - :day else :day - valid_from end
                limit 1) c
            left join lateral (
                select name from organization_name
                where organization_id = c.parent_id and valid_from <= :day
                order by valid_from desc limit 1) p on true
            where o.authority_id = :authority
                and (:endedToo or life.ended is null or life.ended >= :day)
                and (:kind = '' or c.kind = :kind)
                and (:text = '' or exists (
                    select 1 from organization_name n where n.organization_id = o.id
                    and folded(n.name || ' ' || n.short_name) like '%' || :text || '%'))
            """;

    private final JdbcClient jdbc;

    List<OrganizationRow> find(OrganizationQuery query) {
        String order =
                switch (query.sort()) {
                    case NAME -> "c.name";
                    case SHORT_NAME -> "c.short_name";
                    case KIND -> "c.kind";
                    case SINCE -> "life.since";
                };
        return jdbc.sql(
                        ROWS
                                + "order by "
                                + order
                                + (query.descending() ? " desc" : "")
                                + ", c.name, o.id")
                .param("day", query.on())
                .param("authority", query.authority().value())
                .param("endedToo", query.endedToo())
                .param("kind", query.kind())
                .param("text", VietnameseText.fold(query.text()).replaceAll("([%_\\\\])", "\\\\$1"))
                .query(
                        (row, n) ->
                                new OrganizationRow(
                                        new OrganizationId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("short_name"),
                                        row.getString("kind"),
                                        row.getString("parent_name"),
                                        row.getObject("since", LocalDate.class),
                                        row.getObject("ended", LocalDate.class)))
                .list();
    }

    List<String> kinds(AuthorityId authority) {
        return jdbc.sql(
                        """
                        select distinct n.kind from organization_name n
                        join organization o on o.id = n.organization_id
                        where o.authority_id = :authority order by n.kind""")
                .param("authority", authority.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
