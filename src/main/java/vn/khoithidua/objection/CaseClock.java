package vn.khoithidua.objection;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * The clocks of working days: how long members may object after the closing, and how long the head
 * has to decide. Their lengths are the rules pinned on the bloc-year.
 */
@Component
@RequiredArgsConstructor
class CaseClock {

    private final RuleSets rules;

    /** The window of a closing on this day; its first day does not count. */
    StepWindow window(BlocYearSummary year, LocalDate closedOn) {
        RuleValues pinned = rules.valuesOn(year.authority(), year.openedOn());
        LocalDate due = after(year, closedOn, pinned.whole("objection.windowWorkingDays"));
        return new StepWindow(
                Step.OBJECTION,
                closedOn,
                due,
                0,
                due.plusDays(pinned.whole("window.hardLockDays")));
    }

    /** Whether this bloc-year's rules give members time to object at all. */
    boolean hears(BlocYearSummary year) {
        return rules.valuesOn(year.authority(), year.openedOn())
                        .whole("objection.windowWorkingDays")
                > 0;
    }

    /** The last day to decide a case filed on a day. */
    LocalDate decisionDue(BlocYearSummary year, LocalDate filedOn) {
        int days =
                rules.valuesOn(year.authority(), year.openedOn())
                        .whole("objection.decisionWorkingDays");
        return after(year, filedOn, days);
    }

    private LocalDate after(BlocYearSummary year, LocalDate from, int days) {
        DateRange asked = new DateRange(from, from.plusDays(60L + 3L * days));
        return rules.workingDays(year.authority(), asked).after(from, days);
    }
}
