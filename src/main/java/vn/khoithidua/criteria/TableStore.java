package vn.khoithidua.criteria;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;

/** The heads of tables in the database. */
@Component
@RequiredArgsConstructor
class TableStore {

    private final JdbcClient jdbc;

    Optional<TableHead> head(TableId id) {
        return jdbc.sql("select * from criteria_table where id = :id")
                .param("id", id.value())
                .query(TableStore::head)
                .optional();
    }

    /** All versions, the newest first. */
    List<TableHead> versions(BlocYearId year) {
        return jdbc.sql(
                        "select * from criteria_table where bloc_year_id = :year order by version_no desc")
                .param("year", year.value())
                .query(TableStore::head)
                .list();
    }

    Optional<TableHead> frozen(BlocYearId year) {
        return jdbc.sql(
                        "select * from criteria_table where bloc_year_id = :year and state = 'FROZEN'")
                .param("year", year.value())
                .query(TableStore::head)
                .optional();
    }

    Set<BlocYearId> withTable(Collection<BlocYearId> years) {
        if (years.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                jdbc.sql(
                                "select distinct bloc_year_id from criteria_table where bloc_year_id in (:years)")
                        .param("years", years.stream().map(BlocYearId::value).toList())
                        .query((row, n) -> new BlocYearId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** The version in work, else in force, of each of these years; one statement. */
    List<TableHead> currents(Collection<BlocYearId> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select distinct on (bloc_year_id) * from criteria_table
                        where bloc_year_id in (:years) and state <> 'VOID'
                        order by bloc_year_id, state = 'DRAFT' desc, version_no desc""")
                .param("years", years.stream().map(BlocYearId::value).toList())
                .query(TableStore::head)
                .list();
    }

    /** Serializes what makes versions of one year. */
    void lockYear(BlocYearId year) {
        jdbc.sql("select id from bloc_year where id = :id for update")
                .param("id", year.value())
                .query(UUID.class)
                .optional();
    }

    void insert(TableId id, BlocYearId year, int versionNo, String title, TableSettings settings) {
        jdbc.sql(
                        """
                        insert into criteria_table (id, bloc_year_id, version_no, state, title, declared_total,
                            rounding_step, not_assigned, ranking_basis, shown_decimals, clamp, version)
                        values (:id, :year, :no, 'DRAFT', :title, :total, :step, :notAssigned, :basis, :decimals,
                            :clamp, 0)""")
                .param("id", id.value())
                .param("year", year.value())
                .param("no", versionNo)
                .param("title", title)
                .params(settings(settings))
                .update();
    }

    /**
     * Takes the next revision of a draft; false if it is none any more, or somebody else was
     * faster.
     */
    boolean touch(TableId id, long revision) {
        return jdbc.sql(
                                """
                                update criteria_table set version = version + 1
                                where id = :id and version = :revision and state = 'DRAFT'""")
                        .param("id", id.value())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    void describe(TableId id, String title, TableSettings settings, @Nullable String explanation) {
        jdbc.sql(
                        """
                        update criteria_table set title = :title, declared_total = :total, rounding_step = :step,
                            not_assigned = :notAssigned, ranking_basis = :basis, shown_decimals = :decimals,
                            clamp = :clamp, explanation = :explanation
                        where id = :id""")
                .param("id", id.value())
                .param("title", title)
                .param("explanation", explanation)
                .params(settings(settings))
                .update();
    }

    void freeze(
            TableId id,
            String hash,
            @Nullable String explanation,
            OffsetDateTime at,
            @Nullable Actor actor) {
        jdbc.sql(
                        """
                        update criteria_table set state = 'FROZEN', content_hash = :hash, explanation = :explanation,
                            frozen_at = :at, frozen_by = :by, frozen_name = :name
                        where id = :id""")
                .param("id", id.value())
                .param("hash", hash)
                .param("explanation", explanation)
                .param("at", at)
                .param("by", actor == null ? null : actor.user().value())
                .param("name", actor == null ? null : actor.name())
                .update();
    }

    void annul(TableId id, String reason) {
        jdbc.sql("update criteria_table set state = 'VOID', void_reason = :reason where id = :id")
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }

    private static Map<String, @Nullable Object> settings(TableSettings settings) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("total", settings.declaredTotal());
        params.put("step", settings.roundingStep());
        params.put("notAssigned", settings.notAssigned().name());
        params.put("basis", settings.rankingBasis().name());
        params.put("decimals", settings.shownDecimals());
        params.put("clamp", settings.clamp().name());
        return params;
    }

    private static TableHead head(ResultSet row, int n) throws SQLException {
        OffsetDateTime frozenAt = row.getObject("frozen_at", OffsetDateTime.class);
        @Nullable BigDecimal total = row.getBigDecimal("declared_total");
        TableSettings settings =
                new TableSettings(
                        total,
                        row.getBigDecimal("rounding_step"),
                        TableSettings.NotAssigned.valueOf(row.getString("not_assigned")),
                        TableSettings.RankingBasis.valueOf(row.getString("ranking_basis")),
                        row.getInt("shown_decimals"),
                        TableSettings.Clamp.valueOf(row.getString("clamp")));
        return new TableHead(
                new TableId(row.getObject("id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                row.getInt("version_no"),
                TableState.valueOf(row.getString("state")),
                row.getString("title"),
                settings,
                row.getString("explanation"),
                row.getString("content_hash"),
                frozenAt == null
                        ? null
                        : frozenAt.withOffsetSameInstant(ZoneOffset.UTC).toInstant(),
                row.getString("frozen_name"),
                row.getString("void_reason"),
                row.getLong("version"));
    }
}
