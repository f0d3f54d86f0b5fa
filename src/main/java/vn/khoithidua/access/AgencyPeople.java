package vn.khoithidua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;

/** Who leads agencies and looks after emulation there, now and before. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AgencyPeople {

    private final JdbcClient jdbc;

    /** Everybody who was given a role in these agencies: leaders first, the latest first. */
    public List<AgencyPost> of(Collection<OrganizationId> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select r.*, u.full_name, u.title
                        from role_assignment r join user_account u on u.id = r.user_id
                        where r.role in ('AGENCY_LEADER', 'AGENCY_OFFICER') and r.organization_id = any(:agencies)
                            and r.valid_from <= coalesce(r.valid_to, 'infinity')
                        order by r.role, r.valid_from desc, u.full_name, r.id""")
                .param(
                        "agencies",
                        agencies.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .query(AgencyPeople::post)
                .list();
    }

    private static AgencyPost post(ResultSet row, int n) throws SQLException {
        return new AgencyPost(
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("full_name"),
                row.getString("title"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                row.getString("basis"),
                row.getString("end_reason"));
    }
}
