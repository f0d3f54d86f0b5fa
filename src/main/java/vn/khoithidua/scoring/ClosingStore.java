package vn.khoithidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;

/** Rows of closing rounds, and the final values of all cells. */
@Component
@RequiredArgsConstructor
class ClosingStore {

    private final JdbcClient jdbc;

    Optional<ClosingRound> current(BlocYearId year) {
        return jdbc.sql(
                        "select * from verification_closing where bloc_year_id = :year and reopened_at is null")
                .param("year", year.value())
                .query(ClosingStore::round)
                .optional();
    }

    void request(BlocYearId year, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into verification_closing (id, bloc_year_id, requested_at, requested_by, requested_name)
                        values (:id, :year, :at, :by, :name)""")
                .params(act(UUID.randomUUID(), by, at))
                .param("year", year.value())
                .update();
    }

    void closed(ClosingRound round, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update verification_closing set closed_at = :at, closed_by = :by, closed_name = :name
                        where id = :id""")
                .params(act(round.id(), by, at))
                .update();
    }

    void finalized(ClosingRound round, String digest, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update verification_closing set finalized_at = :at, finalized_by = :by, finalized_name = :name,
                            digest = :digest where id = :id""")
                .params(act(round.id(), by, at))
                .param("digest", digest)
                .update();
    }

    void reopened(ClosingRound round, String reason, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update verification_closing set reopened_at = :at, reopened_by = :by, reopened_name = :name,
                            reopen_reason = :reason where id = :id""")
                .params(act(round.id(), by, at))
                .param("reason", reason)
                .update();
    }

    /** Makes the verified points of all cells final, with their history. */
    void freeze(BlocYearId year, TableId table, Actor by, Instant at) {
        jdbc.sql(
                        """
                        with cell as (
                            update score_cell set final_points = verified_points, final_inputs = verified_inputs,
                                final_override = verified_override, final_gates = verified_gates, final_at = :at
                            where bloc_year_id = :year and verified_points is not null returning *)
                        insert into score_entry (roster_line_id, criterion, kind, source, override, table_id,
                            old_points, new_points, old_inputs, new_inputs, reason, by_user, by_name, at)
                        select roster_line_id, criterion, 'FINAL', 'CLOSING', verified_override, :table,
                            null, final_points, null, verified_inputs, '', :by, :name, :at from cell""")
                .params(act(UUID.randomUUID(), by, at))
                .param("year", year.value())
                .param("table", table.value())
                .update();
    }

    /** Takes the final values back; their history stays. */
    void thaw(BlocYearId year) {
        jdbc.sql(
                        """
                        update score_cell set final_points = null, final_inputs = null, final_override = false, final_gates = null,
                            final_at = null
                        where bloc_year_id = :year and final_at is not null""")
                .param("year", year.value())
                .update();
    }

    private static Map<String, Object> act(UUID id, Actor by, Instant at) {
        return Map.of(
                "id",
                id,
                "by",
                by.user().value(),
                "name",
                by.name(),
                "at",
                at.atOffset(ZoneOffset.UTC));
    }

    private static ClosingRound round(ResultSet row, int n) throws SQLException {
        return new ClosingRound(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(CellRows.instant(row, "requested_at")),
                row.getString("requested_name"),
                CellRows.instant(row, "closed_at"),
                row.getString("closed_name"),
                CellRows.instant(row, "finalized_at"),
                row.getString("finalized_name"),
                row.getString("digest"));
    }
}
