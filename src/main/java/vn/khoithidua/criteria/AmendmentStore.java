package vn.khoithidua.criteria;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;

/** What stood before targets were amended. */
@Component
@RequiredArgsConstructor
class AmendmentStore {

    private final JdbcClient jdbc;

    private record Row(
            CriterionKey key, Assignment before, String reason, @Nullable String by, Instant at) {}

    /** Keeps what stands now; called before the target changes. */
    void keep(
            TableId table,
            RosterLineId line,
            CriterionKey key,
            String reason,
            @Nullable Actor actor,
            Instant at) {
        jdbc.sql(
                        """
                        insert into target_amendment (id, table_id, roster_line_id, criterion_key, assigned, kind,
                            number, part, due_on, words, reason, amended_by, amended_name, recorded_at)
                        select gen_random_uuid(), c.table_id, l.id, c.key, coalesce(m.assigned, true), m.kind,
                            m.number, m.part, m.due_on, m.words, :reason, :by, :name, :at
                        from criterion c
                        join roster_line l on l.id = :line
                        left join member_target m on m.table_id = c.table_id and m.criterion_key = c.key
                            and m.roster_line_id = l.id
                        where c.table_id = :table and c.key = :key""")
                .param("table", table.value())
                .param("line", line.value())
                .param("key", key.value())
                .param("reason", reason)
                .param("by", actor == null ? null : actor.user().value())
                .param("name", actor == null ? null : actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All amendments of a member, the latest first. */
    List<TargetAmendment> of(TableId table, RosterLineId line, Assignments present) {
        List<Row> rows =
                jdbc.sql(
                                """
                                select * from target_amendment
                                where table_id = :table and roster_line_id = :line order by seq desc""")
                        .param("table", table.value())
                        .param("line", line.value())
                        .query(
                                (row, n) ->
                                        new Row(
                                                new CriterionKey(row.getString("criterion_key")),
                                                TargetStore.assignment(row),
                                                row.getString("reason"),
                                                row.getString("amended_name"),
                                                row.getObject("recorded_at", OffsetDateTime.class)
                                                        .toInstant()))
                        .list();
        Map<CriterionKey, Assignment> later = new HashMap<>();
        List<TargetAmendment> amendments = new ArrayList<>();
        for (Row row : rows) {
            Assignment after = later.getOrDefault(row.key, present.of(line, row.key));
            amendments.add(
                    new TargetAmendment(row.key, row.before, after, row.reason, row.by, row.at));
            later.put(row.key, row.before);
        }
        return amendments;
    }
}
