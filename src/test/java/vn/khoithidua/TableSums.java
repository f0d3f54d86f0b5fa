package vn.khoithidua;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in every table the application may read, sessions aside: count and checksum. */
public record TableSums(Map<String, String> sums) {

    /** As the tables stand now; the trail is left out where reading may add to it. */
    public static TableSums of(JdbcClient jdbc, String... schemas) {
        List<String> names =
                jdbc.sql(
                                """
                                select format('%I.%I', table_schema, table_name) from information_schema.tables
                                where table_schema = any(:schemas) and table_type = 'BASE TABLE'
                                  and table_name not like 'spring_session%'
                                  and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')""")
                        .param("schemas", schemas)
                        .query((row, n) -> row.getString(1))
                        .list();
        Map<String, String> sums = new TreeMap<>();
        for (String name : names) {
            sums.put(
                    name,
                    jdbc.sql(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                                            + name
                                            + " t")
                            .query((row, n) -> row.getString(1))
                            .single());
        }
        return new TableSums(sums);
    }
}
