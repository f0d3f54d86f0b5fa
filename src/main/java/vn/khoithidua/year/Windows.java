package vn.khoithidua.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.ruleset.domain.YearlyDay;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.WindowCheck;

/** When each step of a year is open, and for whom longer. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Windows {

    private final WindowStore store;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** More time for one member. */
    public record Extension(
            RosterLineId line, Step step, LocalDate until, String reason, String grantedBy) {}

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

    /**
     * Gives one member more time; refuses an empty reason and a line of another year.
     *
     * @param until last day of the extension
     */
    @Transactional
    public void extend(
            BlocYearId year,
            RosterLineId line,
            Step step,
            LocalDate until,
            String reason,
            Actor actor) {
        String why = VietnameseText.clean(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid("year.window.reason").asException();
        }
        Extension extension = new Extension(line, step, until, why, actor.name());
        if (store.extend(year, extension, actor, time.now()) == 0) {
            throw Refusal.notFound().asException();
        }
        events.publishEvent(
                Recorded.of(
                        "year.window.extended",
                        actor,
                        year,
                        line,
                        "step",
                        step.name(),
                        "until",
                        until.toString(),
                        "reason",
                        why));
    }

    /** All extensions of a year, the latest first. */
    public List<Extension> extensions(BlocYearId year) {
        return store.extensions(year);
    }

    /** Windows as the rules have them; a step without a rule gets none. */
    void openDefaults(BlocYearSummary year, RuleValues rules) {
        int grace = rules.whole("window.graceDays");
        int lock = rules.whole("window.hardLockDays");
        for (Step step : Step.values()) {
            rules.text("window." + step.name())
                    .map(days -> window(step, days, year.startsOn(), grace, lock))
                    .ifPresent(window -> store.save(year.id(), window));
        }
    }

    /**
     * Copies windows, moved as the beginning of the year moved; not the one that closing
     * verification opens.
     */
    void copy(BlocYearSummary from, BlocYearId to, LocalDate startsOn) {
        long months = ChronoUnit.MONTHS.between(from.startsOn(), startsOn);
        List<StepWindow> planned =
                of(from.id()).stream().filter(one -> one.step() != Step.OBJECTION).toList();
        for (StepWindow window : planned) {
            LocalDate lock = window.hardLockOn();
            store.save(
                    to,
                    new StepWindow(
                            window.step(),
                            window.opensOn().plusMonths(months),
                            window.softDeadline().plusMonths(months),
                            window.graceDays(),
                            lock == null ? null : lock.plusMonths(months)));
        }
    }

    /** A rule such as {@code 11-01 11-30}; a first day after the last lies in the year before. */
    private static StepWindow window(
            Step step, String rule, LocalDate startsOn, int grace, int lock) {
        String[] days = rule.split(" ");
        LocalDate opens = YearlyDay.of(days[0]).in(startsOn);
        LocalDate due = YearlyDay.of(days[1]).in(startsOn);
        return new StepWindow(
                step,
                opens.isAfter(due) ? opens.minusYears(1) : opens,
                due,
                grace,
                due.plusDays(grace + (long) lock));
    }
}
