package vn.khoithidua.criteria;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TableId;

/** Drafts as they were before their last changes. */
@Component
@RequiredArgsConstructor
class PastStore {

    private static final int KEPT = 50;

    private final JdbcClient jdbc;

    /** Keeps a draft as it is now; the oldest are forgotten. */
    void keep(
            TableId table,
            long revision,
            String what,
            String subject,
            @Nullable String by,
            Instant at) {
        jdbc.sql(
                        """
                        insert into criteria_past (table_id, revision, what, subject, actor_name, changed_at, head, rows,
                            targets)
                        select t.id, :revision, :what, :subject, :by, :at, to_jsonb(t),
                            coalesce((select jsonb_agg(to_jsonb(c)) from criterion c where c.table_id = t.id), '[]'),
                            coalesce((select jsonb_agg(to_jsonb(m)) from member_target m where m.table_id = t.id), '[]')
                        from criteria_table t where t.id = :table""")
                .param("table", table.value())
                .param("revision", revision)
                .param("what", what)
                .param("subject", subject)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from criteria_past where table_id = :table and revision < :oldest")
                .param("table", table.value())
                .param("oldest", revision - KEPT)
                .update();
    }

    Optional<PastChange> last(TableId table) {
        return jdbc.sql(
                        """
                        select revision, what, subject, actor_name, changed_at from criteria_past
                        where table_id = :table order by revision desc limit 1""")
                .param("table", table.value())
                .query(
                        (row, n) ->
                                new PastChange(
                                        row.getLong("revision"),
                                        Objects.requireNonNullElse(row.getString("what"), ""),
                                        Objects.requireNonNullElse(row.getString("subject"), ""),
                                        row.getString("actor_name"),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    /**
     * Makes rows and settings what they were, and forgets that past. Targets that members entered
     * meanwhile stay; those that went with a deleted row come back.
     */
    void restore(TableId table, long revision) {
        String meanwhile = targets(table);
        jdbc.sql("delete from criterion where table_id = :table")
                .param("table", table.value())
                .update();
        past(
                """
                insert into criterion select c.* from criteria_past p,
                    jsonb_populate_recordset(null::criterion, p.rows) c
                where p.table_id = :table and p.revision = :revision""",
                table,
                revision);
        jdbc.sql(
                        """
                        insert into member_target select m.* from
                            jsonb_populate_recordset(null::member_target, :targets::jsonb) m
                        join criterion c on c.table_id = m.table_id and c.key = m.criterion_key""")
                .param("targets", meanwhile)
                .update();
        past(
                """
                insert into member_target select m.* from criteria_past p,
                    jsonb_populate_recordset(null::member_target, p.targets) m
                where p.table_id = :table and p.revision = :revision on conflict do nothing""",
                table,
                revision);
        restoreSettings(table, revision);
        past(
                "delete from criteria_past where table_id = :table and revision = :revision",
                table,
                revision);
    }

    private String targets(TableId table) {
        return jdbc.sql(
                        """
                        select coalesce(jsonb_agg(to_jsonb(m)), '[]')::text from member_target m
                        where m.table_id = :table""")
                .param("table", table.value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    private void restoreSettings(TableId table, long revision) {
        past(
                """
                update criteria_table t set title = h.title, declared_total = h.declared_total,
                    rounding_step = h.rounding_step, not_assigned = h.not_assigned, ranking_basis = h.ranking_basis,
                    shown_decimals = h.shown_decimals, clamp = h.clamp, explanation = h.explanation
                from criteria_past p, jsonb_populate_record(null::criteria_table, p.head) h
                where t.id = :table and p.table_id = :table and p.revision = :revision""",
                table,
                revision);
    }

    private void past(String sql, TableId table, long revision) {
        jdbc.sql(sql).param("table", table.value()).param("revision", revision).update();
    }
}
