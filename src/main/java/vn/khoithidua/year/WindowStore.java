package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.WindowPlan;

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
                            where e.roster_line_id = :line and e.step = w.step and e.ended_at is null) as until
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

    WindowPlan plan(BlocYearId year) {
        Map<Step, StepWindow> windows = new EnumMap<>(Step.class);
        Map<RosterLineId, Map<Step, LocalDate>> extended = new HashMap<>();
        jdbc.sql(
                        """
                        select w.*, e.roster_line_id, e.until from step_window w
                        left join (select x.roster_line_id, x.step, max(x.until) as until
                            from window_extension x join roster_line l on l.id = x.roster_line_id
                            where l.bloc_year_id = :year and x.ended_at is null
                            group by x.roster_line_id, x.step) e on e.step = w.step
                        where w.bloc_year_id = :year""")
                .param("year", year.value())
                .query(
                        row -> {
                            StepWindow window = window(row, 0);
                            windows.put(window.step(), window);
                            UUID line = row.getObject("roster_line_id", UUID.class);
                            if (line != null) {
                                extended.computeIfAbsent(
                                                new RosterLineId(line),
                                                any -> new EnumMap<>(Step.class))
                                        .put(
                                                window.step(),
                                                row.getObject("until", LocalDate.class));
                            }
                        });
        return new WindowPlan(List.copyOf(windows.values()), extended);
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
