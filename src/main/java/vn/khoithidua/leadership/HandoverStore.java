package vn.khoithidua.leadership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;

/** Rows of hand-overs. */
@Repository
@RequiredArgsConstructor
class HandoverStore {

    private final JdbcClient jdbc;

    /** Writes nothing if the year was handed over already. */
    boolean insert(BlocYearId year, Handover handover, Actor actor) {
        Handover.Side side = handover.handed();
        return jdbc.sql(
                                """
                        insert into handover (bloc_year_id, from_id, to_id, papers, open_matters,
                            handed_on, handed_note, handed_by, handed_name, handed_as, handed_at)
                        values (:year, :from, :to, :papers, :open, :on, :note, :by, :name, :as, :at)
                        on conflict do nothing""")
                        .param("year", year.value())
                        .param("from", handover.from().value())
                        .param("to", handover.to().value())
                        .param("papers", handover.papers())
                        .param("open", handover.openMatters())
                        .param("on", side.on())
                        .param("note", side.note())
                        .param("by", actor.user().value())
                        .param("name", side.by())
                        .param("as", side.as())
                        .param("at", side.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Writes nothing if it was received already. */
    boolean receive(BlocYearId year, Handover.Side side, Actor actor) {
        return jdbc.sql(
                                """
                        update handover set received_on = :on, received_note = :note, received_by = :by,
                            received_name = :name, received_as = :as, received_at = :at
                        where bloc_year_id = :year and received_at is null""")
                        .param("on", side.on())
                        .param("note", side.note())
                        .param("by", actor.user().value())
                        .param("name", side.by())
                        .param("as", side.as())
                        .param("at", side.at().atOffset(ZoneOffset.UTC))
                        .param("year", year.value())
                        .update()
                == 1;
    }

    Optional<Handover> of(BlocYearId year) {
        return jdbc.sql("select * from handover where bloc_year_id = :year")
                .param("year", year.value())
                .query((row, n) -> handover(row))
                .optional();
    }

    private static Handover handover(ResultSet row) throws SQLException {
        return new Handover(
                new OrganizationId(row.getObject("from_id", UUID.class)),
                new OrganizationId(row.getObject("to_id", UUID.class)),
                row.getInt("papers"),
                row.getInt("open_matters"),
                side(row, "handed"),
                row.getObject("received_at") == null ? null : side(row, "received"));
    }

    private static Handover.Side side(ResultSet row, String which) throws SQLException {
        return new Handover.Side(
                row.getObject(which + "_on", LocalDate.class),
                text(row.getString(which + "_note")),
                text(row.getString(which + "_name")),
                text(row.getString(which + "_as")),
                row.getObject(which + "_at", OffsetDateTime.class).toInstant());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
