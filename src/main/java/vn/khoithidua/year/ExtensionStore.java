package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.domain.Step;

/** Rows of extensions. */
@Repository
@RequiredArgsConstructor
class ExtensionStore {

    private final JdbcClient jdbc;

    /** Writes nothing if the line is of another year. */
    int insert(BlocYearId year, Extension extension, Actor actor) {
        return jdbc.sql(
                        """
                        insert into window_extension
                            (id, roster_line_id, step, until, reason, extended_by, extended_name, recorded_at)
                        select :id, l.id, :step, :until, :reason, :by, :name, :at
                        from roster_line l where l.id = :line and l.bloc_year_id = :year""")
                .param("id", extension.id())
                .param("step", extension.step().name())
                .param("until", extension.until())
                .param("reason", extension.reason())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", extension.grantedAt().atOffset(ZoneOffset.UTC))
                .param("line", extension.line().value())
                .param("year", year.value())
                .update();
    }

    boolean end(UUID id, String reason, Actor actor, Instant at) {
        return jdbc.sql(
                                """
                                update window_extension set ended_at = :at, ended_name = :name, end_reason = :reason
                                where id = :id and ended_at is null""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("name", actor.name())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Extension> of(BlocYearId year) {
        return jdbc.sql(
                        """
                        select e.* from window_extension e join roster_line l on l.id = e.roster_line_id
                        where l.bloc_year_id = :year order by e.recorded_at desc, e.id""")
                .param("year", year.value())
                .query(ExtensionStore::extension)
                .list();
    }

    private static Extension extension(ResultSet row, int n) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Extension(
                row.getObject("id", UUID.class),
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                Step.valueOf(row.getString("step")),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("extended_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                ended == null
                        ? null
                        : new Extension.End(
                                ended.toInstant(),
                                row.getString("ended_name"),
                                row.getString("end_reason")));
    }
}
