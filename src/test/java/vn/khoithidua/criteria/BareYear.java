package vn.khoithidua.criteria;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bloc-year with nothing but its id, for tests that ask for no more. */
final class BareYear {

    private BareYear() {}

    static UUID insert(JdbcClient jdbc) {
        UUID authority = UUID.randomUUID();
        UUID bloc = UUID.randomUUID();
        UUID year = UUID.randomUUID();
        String code = "T" + authority.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        jdbc.sql("insert into authority (id, kind, code) values (?, 'PROVINCE', ?)")
                .params(authority, code)
                .update();
        jdbc.sql("insert into bloc (id, authority_id, kind, version) values (?, ?, 'BLOC', 0)")
                .params(bloc, authority)
                .update();
        jdbc.sql(
                        """
                        insert into bloc_name (id, bloc_id, name, valid_from, legal_basis)
                        values (?, ?, 'Khối thử', '2020-01-01', 'Quyết định')""")
                .params(UUID.randomUUID(), bloc)
                .update();
        jdbc.sql(
                        """
                        insert into bloc_year (id, bloc_id, label, starts_on, ends_on, focus, opened_on, version)
                        values (?, ?, '2026', '2026-01-01', '2026-12-31', 'PREPARING', '2026-01-01', 0)""")
                .params(year, bloc)
                .update();
        return year;
    }

    static UUID insertLine(JdbcClient jdbc, UUID year) {
        UUID authority =
                jdbc.sql(
                                "select b.authority_id from bloc_year y join bloc b on b.id = y.bloc_id where y.id = ?")
                        .param(year)
                        .query(UUID.class)
                        .single();
        UUID organization = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        jdbc.sql("insert into organization (id, authority_id, version) values (?, ?, 0)")
                .params(organization, authority)
                .update();
        jdbc.sql(
                        """
                        insert into roster_line (id, bloc_year_id, organization_id, authority_id, position, joined_on,
                            last_on, join_reason, version)
                        values (?, ?, ?, ?, 1, '2026-01-01', '2026-12-31', 'Quyết định', 0)""")
                .params(line, year, organization, authority)
                .update();
        return line;
    }
}
