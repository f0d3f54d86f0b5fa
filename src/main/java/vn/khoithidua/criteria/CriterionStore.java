package vn.khoithidua.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TableId;

/** The rows of tables in the database, flat and in printed order. */
@Component
@RequiredArgsConstructor
class CriterionStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    List<TableRow> rows(TableId table) {
        return jdbc.sql("select * from criterion where table_id = :table order by position")
                .param("table", table.value())
                .query(CriterionStore::row)
                .list();
    }

    /**
     * Makes the stored rows equal to these; what a member undertook stays with the rows that stay.
     */
    void replace(TableId table, List<TableRow> rows) {
        List<String> keys = new ArrayList<>(rows.stream().map(row -> row.key().value()).toList());
        keys.add("");
        jdbc.sql("delete from criterion where table_id = :table and key not in (:keys)")
                .param("table", table.value())
                .param("keys", keys)
                .update();
        List<SqlParameterSource> all = new ArrayList<>();
        for (TableRow row : rows) {
            all.add(new MapSqlParameterSource(params(table, row, all.size() + 1)));
        }
        batch.batchUpdate(
                """
                insert into criterion (table_id, key, position, level, code, title, short_title, max_points, unit,
                    scorer, scorer_agency, scorer_organization_id, evidence_required, is_target, is_trial, rules)
                values (:table, :key, :position, :level, :code, :title, :shortTitle, :max, :unit, :scorer, :agency,
                    case when cast(:agency as text) is not null then scorer_organization(
                        (select t.bloc_year_id from criteria_table t where t.id = :table), :agency) end,
                    :evidence, :target, :trial, :rules)
                on conflict (table_id, key) do update set position = excluded.position, level = excluded.level,
                    code = excluded.code, title = excluded.title, short_title = excluded.short_title,
                    max_points = excluded.max_points, unit = excluded.unit, scorer = excluded.scorer,
                    scorer_agency = excluded.scorer_agency,
                    scorer_organization_id = excluded.scorer_organization_id, evidence_required = excluded.evidence_required,
                    is_target = excluded.is_target, is_trial = excluded.is_trial, rules = excluded.rules""",
                all.toArray(SqlParameterSource[]::new));
    }

    private static Map<String, @Nullable Object> params(TableId table, TableRow row, int position) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("table", table.value());
        params.put("key", row.key().value());
        params.put("position", position);
        params.put("level", row.level());
        params.put("code", row.code());
        params.put("title", row.title());
        params.put("shortTitle", row.shortTitle());
        params.put("max", row.max());
        params.put("unit", row.unit());
        params.put("scorer", row.scorer().kind().name());
        params.put("agency", row.scorer().agency());
        params.put("evidence", row.evidenceRequired());
        params.put("target", row.target());
        params.put("trial", row.trial());
        params.put("rules", row.scoring() == null ? null : Notation.print(row.scoring()));
        return params;
    }

    private static TableRow row(ResultSet row, int n) throws SQLException {
        String rules = row.getString("rules");
        UUID organization = row.getObject("scorer_organization_id", UUID.class);
        return new TableRow(
                row.getInt("level"),
                new CriterionKey(row.getString("key")),
                row.getString("code"),
                row.getString("title"),
                row.getString("short_title"),
                row.getBigDecimal("max_points"),
                row.getString("unit"),
                new Scorer(
                        Scorer.Kind.valueOf(row.getString("scorer")),
                        row.getString("scorer_agency"),
                        organization == null ? null : new OrganizationId(organization)),
                row.getBoolean("evidence_required"),
                row.getBoolean("is_target"),
                row.getBoolean("is_trial"),
                rules == null ? null : Notation.read(rules));
    }
}
