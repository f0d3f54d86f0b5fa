package vn.khoithidua.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;

/** Who leads an agency on a day, as papers name them. */
@Service
@RequiredArgsConstructor
public class AgencyLeaders {

    private final JdbcClient jdbc;

    /**
     * The leader of an agency.
     *
     * @param title office, such as "Giám đốc"; may be empty
     */
    public record Leader(UserId user, String name, String title) {}

    private record Row(OrganizationId organization, Leader leader) {}

    /**
     * The leaders of these agencies on a day; of several the one in office longest. An agency
     * without a leader's account is left out.
     */
    public Map<OrganizationId, Leader> of(Collection<OrganizationId> agencies, LocalDate day) {
        if (agencies.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select distinct on (r.organization_id) r.organization_id, u.id, u.full_name, u.title
                        from role_assignment r join user_account u on u.id = r.user_id and u.enabled
                        where r.role = 'AGENCY_LEADER' and r.organization_id = any(:agencies)
                            and :day between r.valid_from and coalesce(r.valid_to, 'infinity')
                        order by r.organization_id, r.valid_from, u.full_name""")
                .param(
                        "agencies",
                        agencies.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(
                        (row, n) ->
                                new Row(
                                        new OrganizationId(
                                                row.getObject("organization_id", UUID.class)),
                                        new Leader(
                                                new UserId(row.getObject("id", UUID.class)),
                                                row.getString("full_name"),
                                                row.getString("title"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::organization, Row::leader));
    }

    /** A person's title; empty if none is known. */
    public String titleOf(UserId user) {
        return jdbc.sql("select title from user_account where id = :id")
                .param("id", user.value())
                .query((row, n) -> row.getString(1))
                .optional()
                .orElse("");
    }
}
