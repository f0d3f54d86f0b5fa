package vn.khoithidua.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.AuthorityId;

/** Which authorities and years there are to look at. */
@Component
@RequiredArgsConstructor
class BoardYears {

    private final JdbcClient jdbc;

    /** The labels of the authority's years, the latest first. */
    List<String> labels(AuthorityId authority) {
        return jdbc.sql(
                        """
                        select label from bloc_year_summary where authority_id = :authority
                        group by label order by max(starts_on) desc, label""")
                .param("authority", authority.value())
                .query((row, n) -> row.getString("label"))
                .list();
    }

    /** The authority whose year began last; of several the one with most blocs in it. */
    Optional<AuthorityId> latest(Collection<AuthorityId> authorities) {
        return jdbc.sql(
                        """
                        select authority_id from bloc_year_summary where authority_id = any(:authorities::uuid[])
                        group by authority_id, starts_on order by starts_on desc, count(*) desc, authority_id limit 1""")
                .param(
                        "authorities",
                        authorities.stream().map(AuthorityId::value).toArray(UUID[]::new))
                .query((row, n) -> new AuthorityId(row.getObject(1, UUID.class)))
                .optional();
    }
}
