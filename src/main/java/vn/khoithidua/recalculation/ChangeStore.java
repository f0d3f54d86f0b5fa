package vn.khoithidua.recalculation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;

/** The changes of cases; a second one for the same place takes the first one's. */
@Component
@RequiredArgsConstructor
class ChangeStore {

    private final JdbcClient jdbc;
    private final ChangeRows rows;

    List<Change.Entry> of(RecalculationId id) {
        return jdbc.sql(
                        "select * from recalculation_change where recalculation_id = :id order by added_at, id")
                .param("id", id.value())
                .query(rows::read)
                .list();
    }

    void put(RecalculationId id, Change change, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into recalculation_change (id, recalculation_id, kind, roster_line_id, criterion, inputs, points,
                            override, assigned, rules, maximum, added_by, added_name, added_at)
                        values (gen_random_uuid(), :id, :kind, cast(:line as uuid), :criterion, cast(:inputs as jsonb),
                            cast(:points as numeric), cast(:override as boolean), cast(:assigned as boolean), :rules,
                            cast(:maximum as numeric), :by, :name, :at)
                        on conflict (recalculation_id, kind, roster_line_id, criterion) do update
                        set inputs = excluded.inputs, points = excluded.points, override = excluded.override,
                            assigned = excluded.assigned, rules = excluded.rules, maximum = excluded.maximum,
                            added_by = excluded.added_by, added_name = excluded.added_name, added_at = excluded.added_at""")
                .params(rows.params(change))
                .param("id", id.value())
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(RecalculationId id, UUID change) {
        return jdbc.sql(
                                "delete from recalculation_change where id = :change and recalculation_id = :id")
                        .param("change", change)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
