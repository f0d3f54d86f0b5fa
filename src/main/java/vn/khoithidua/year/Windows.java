package vn.khoithidua.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.ruleset.domain.WindowRule;
import vn.khoithidua.ruleset.domain.WorkingDays;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.WindowCheck;
import vn.khoithidua.year.domain.WindowPlan;

/** When each step of a year is open, and for whom longer. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Windows {

    private final WindowStore store;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * What a step's window says at an instant; a step without a window is open.
     *
     * @param line the member that acts, for its extensions; null for the bloc as a whole
     */
    public WindowCheck check(BlocYearId year, @Nullable RosterLineId line, Step step, Instant now) {
        return store.met(year, line, step)
                .map(met -> met.window().at(now, met.extendedUntil()))
                .orElseGet(WindowCheck.Open::new);
    }

    /** Whether something handed in now is late; raises the refusal of a closed window. */
    public boolean lateOrRefuse(BlocYearId year, @Nullable RosterLineId line, Step step) {
        return check(year, line, step, time.now()).lateOrRefuse();
    }

    /** All windows of a year with the longer ones of its members. One statement. */
    public WindowPlan plan(BlocYearId year) {
        return store.plan(year);
    }

    /** All windows of a year in the order of steps. */
    public List<StepWindow> of(BlocYearId year) {
        return store.of(year);
    }

    /** Sets a step's window; refuses days out of order. */
    @Transactional
    public void set(BlocYearId year, StepWindow window, @Nullable Actor actor) {
        Refusal fault = window.fault();
        if (fault != null) {
            throw fault.asException();
        }
        store.save(year, window);
        events.publishEvent(
                Recorded.of(
                        "year.window.set",
                        actor,
                        year,
                        year,
                        "step",
                        window.step().name(),
                        "opensOn",
                        window.opensOn().toString(),
                        "softDeadline",
                        window.softDeadline().toString(),
                        "hardLockOn",
                        window.hardLockOn() == null ? null : window.hardLockOn().toString()));
    }

    /** Windows as the rules have them; a step without a rule gets none. */
    void openDefaults(BlocYearSummary year, RuleValues rules, WorkingDays calendar) {
        for (Step step : Step.values()) {
            standard(step, year.startsOn(), rules, calendar)
                    .ifPresent(window -> store.save(year.id(), window));
        }
    }

    /** The window that the rules lay down for a step, if they do. */
    static Optional<StepWindow> standard(
            Step step, LocalDate startsOn, RuleValues rules, WorkingDays calendar) {
        int grace = rules.whole("window.graceDays");
        int lock = rules.whole("window.hardLockDays");
        return rules.text("window." + step.name())
                .map(text -> WindowRule.of(text).in(startsOn, calendar))
                .map(
                        days -> {
                            LocalDate due = Objects.requireNonNull(days.to());
                            LocalDate locks = due.plusDays(grace + (long) lock);
                            return new StepWindow(step, days.from(), due, grace, locks);
                        });
    }

    /**
     * Copies windows, moved as the beginning of the year moved; not the one that closing
     * verification opens.
     */
    void copy(BlocYearSummary from, BlocYearId to, LocalDate startsOn) {
        long months = ChronoUnit.MONTHS.between(from.startsOn(), startsOn);
        of(from.id()).stream()
                .filter(one -> one.step() != Step.OBJECTION)
                .forEach(window -> store.save(to, window.moved(months)));
    }
}
