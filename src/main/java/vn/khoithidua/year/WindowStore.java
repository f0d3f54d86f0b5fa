package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** Rows of windows and extensions. */
@Repository
@RequiredArgsConstructor
class WindowStore {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    /** A window as one member meets it. */
    record Met(StepWindow window, @Nullable LocalDate extendedUntil) {}

    Optional<Met> met(BlocYearId year, @Nullable RosterLineId line, Step step) {
        return jdbc.sql(
                        """
                        select w.*, (select max(e.until) from window_extension e
                            where e.roster_line_id = :line and e.step = w.step) as until
                        from step_window w where w.bloc_year_id = :year and w.step = :step""")
                .param("line", line == null ? NOBODY : line.value())
                .param("year", year.value())
                .param("step", step.name())
                .query((row, n) -> new Met(window(row, n), row.getObject("until", LocalDate.class)))
                .optional();
    }

    List<StepWindow> of(BlocYearId year) {
        return jdbc
                .sql("select * from step_window where bloc_year_id = :year")
                .param("year", year.value())
                .query(WindowStore::window)
                .list()
                .stream()
                .sorted((a, b) -> a.step().compareTo(b.step()))
                .toList();
    }

    void save(BlocYearId year, StepWindow window) {
        jdbc.sql(
                        """
                        insert into step_window (bloc_year_id, step, opens_on, soft_deadline, grace_days, hard_lock_on)
                        values (:year, :step, :opens, :due, :grace, :lock)
                        on conflict (bloc_year_id, step) do update set opens_on = :opens, soft_deadline = :due,
                            grace_days = :grace, hard_lock_on = :lock""")
                .param("year", year.value())
                .param("step", window.step().name())
                .param("opens", window.opensOn())
                .param("due", window.softDeadline())
                .param("grace", window.graceDays())
                .param("lock", window.hardLockOn())
                .update();
    }

    /** Writes nothing if the line is of another year. */
    int extend(BlocYearId year, Windows.Extension extension, Actor actor, Instant at) {
        return jdbc.sql(
                        """
                        insert into window_extension
                            (id, roster_line_id, step, until, reason, extended_by, extended_name, recorded_at)
                        select gen_random_uuid(), l.id, :step, :until, :reason, :by, :name, :at
                        from roster_line l where l.id = :line and l.bloc_year_id = :year""")
                .param("step", extension.step().name())
                .param("until", extension.until())
                .param("reason", extension.reason())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("line", extension.line().value())
                .param("year", year.value())
                .update();
    }

    List<Windows.Extension> extensions(BlocYearId year) {
        return jdbc.sql(
                        """
                        select e.* from window_extension e join roster_line l on l.id = e.roster_line_id
                        where l.bloc_year_id = :year order by e.recorded_at desc""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new Windows.Extension(
                                        new RosterLineId(
                                                row.getObject("roster_line_id", UUID.class)),
                                        Step.valueOf(row.getString("step")),
                                        row.getObject("until", LocalDate.class),
                                        row.getString("reason"),
                                        row.getString("extended_name")))
                .list();
    }

    private static StepWindow window(ResultSet row, int n) throws SQLException {
        return new StepWindow(
                Step.valueOf(row.getString("step")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("soft_deadline", LocalDate.class),
                row.getInt("grace_days"),
                row.getObject("hard_lock_on", LocalDate.class));
    }
}
