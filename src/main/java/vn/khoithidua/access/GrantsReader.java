package vn.khoithidua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;

/** Reads what a person may do today: one statement, and a second one for leaders of agencies. */
@Service
@RequiredArgsConstructor
public class GrantsReader {

    private final JdbcClient jdbc;
    private final ObjectProvider<OfficeSource> offices;

    /** The person's grants, or nothing if the account is absent or disabled. */
    public Optional<Grants> of(UserId user) {
        List<Row> rows =
                jdbc.sql(
                                """
                        select u.full_name, r.role, r.authority_id, r.bloc_id, r.bloc_year_id, r.organization_id
                        from user_account u
                        left join role_assignment r on r.user_id = u.id
                            and (now() at time zone 'Asia/Ho_Chi_Minh')::date
                                between r.valid_from and coalesce(r.valid_to, 'infinity')
                        where u.id = :user and u.enabled""")
                        .param("user", user.value())
                        .query(Row::read)
                        .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Grant> all = new ArrayList<>();
        for (Row row : rows) {
            if (row.grant() != null) {
                all.add(row.grant());
            }
        }
        Actor actor = new Actor(user, rows.getFirst().name());
        Set<OrganizationId> led = new Grants(actor, all).organizations(Role.AGENCY_LEADER);
        if (!led.isEmpty()) {
            offices.forEach(source -> all.addAll(source.offices(led)));
        }
        return Optional.of(new Grants(actor, all));
    }

    private record Row(String name, @Nullable Grant grant) {

        static Row read(ResultSet row, int n) throws SQLException {
            String role = row.getString("role");
            if (role == null) {
                return new Row(row.getString("full_name"), null);
            }
            return new Row(
                    row.getString("full_name"),
                    new Grant(
                            Role.valueOf(role),
                            id(row, "authority_id", AuthorityId::new),
                            id(row, "bloc_id", BlocId::new),
                            id(row, "bloc_year_id", BlocYearId::new),
                            id(row, "organization_id", OrganizationId::new)));
        }

        private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> as)
                throws SQLException {
            UUID value = row.getObject(column, UUID.class);
            return value == null ? null : as.apply(value);
        }
    }
}
