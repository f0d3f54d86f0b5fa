package vn.khoithidua.recalculation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;

/** Rows of cases; an end is guarded by the case being open. */
@Component
@RequiredArgsConstructor
class RecalculationStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    /** All cases of a bloc-year, the latest first. */
    List<Recalculation> of(BlocYearId year) {
        return jdbc.sql(
                        "select * from recalculation where bloc_year_id = :year order by number desc")
                .param("year", year.value())
                .query(this::read)
                .list();
    }

    Optional<Recalculation> find(BlocYearId year, RecalculationId id) {
        return jdbc.sql("select * from recalculation where bloc_year_id = :year and id = :id")
                .param("year", year.value())
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    void insert(RecalculationId id, BlocYearId year, Opening opening, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into recalculation (id, bloc_year_id, number, reason, document_no, document_on, opened_by,
                            opened_name, opened_at)
                        select :id, :year, coalesce(max(number), 0) + 1, :reason, :document, cast(:on as date), :by, :name, :at
                        from recalculation where bloc_year_id = :year""")
                .param("id", id.value())
                .param("year", year.value())
                .param("reason", opening.reason())
                .param("document", opening.documentNo())
                .param("on", opening.documentOn())
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean drop(RecalculationId id, String reason, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                update recalculation set state = 'DROPPED', end_reason = :reason, ended_by = :by,
                                    ended_name = :name, ended_at = :at where id = :id and state = 'OPEN'""")
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("by", by.user().value())
                        .param("name", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean applied(RecalculationId id, Applied outcome, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                update recalculation set state = 'APPLIED', effect = cast(:effect as jsonb), digest_before = :before,
                                    digest_after = :after, version_before = cast(:was as int), version_after = cast(:is as int),
                                    ended_by = :by, ended_name = :name, ended_at = :at
                                where id = :id and state = 'OPEN'""")
                        .param("id", id.value())
                        .param("effect", json.writeValueAsString(outcome.effect()))
                        .param("before", outcome.digestBefore())
                        .param("after", outcome.digestAfter())
                        .param("was", outcome.versionBefore())
                        .param("is", outcome.versionAfter())
                        .param("by", by.user().value())
                        .param("name", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Recalculation read(ResultSet row, int n) throws SQLException {
        String effect = row.getString("effect");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Recalculation(
                new RecalculationId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                Recalculation.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("document_no"),
                row.getObject("document_on", LocalDate.class),
                row.getString("opened_name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("ended_name"),
                ended == null ? null : ended.toInstant(),
                row.getString("end_reason"),
                effect == null ? null : json.readValue(effect, Effect.class),
                row.getString("digest_before"),
                row.getString("digest_after"),
                number(row, "version_before"),
                number(row, "version_after"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
