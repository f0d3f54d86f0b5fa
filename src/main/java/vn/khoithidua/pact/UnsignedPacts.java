package vn.khoithidua.pact;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.OpenMatter;
import vn.khoithidua.year.OpenMatters;

/** Frozen pacts and addenda that members have not signed. */
@Component
@Order(10)
@RequiredArgsConstructor
class UnsignedPacts implements OpenMatters {

    private final JdbcClient jdbc;

    @Override
    public List<OpenMatter> of(BlocYearId year) {
        return jdbc.sql(
                        """
                        select p.id, p.document, count(*) as missing,
                            string_agg(s.short_name, ', ' order by s.position) as names
                        from pact p join pact_signer s on s.pact_id = p.id
                        where p.bloc_year_id = :year and p.state not in ('DRAFT', 'VOID') and not exists (
                            select from pact_signature g
                            where g.pact_id = p.id and g.roster_line_id = s.roster_line_id)
                        group by p.id, p.document order by p.document""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new OpenMatter(
                                        row.getInt("document") == 0
                                                ? "pact.open.pact"
                                                : "pact.open.addendum",
                                        List.of(row.getInt("missing"), row.getString("names")),
                                        "/years/" + year + "/pact/" + row.getString("id"),
                                        null))
                .list();
    }
}
