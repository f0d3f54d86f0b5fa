package vn.khoithidua.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.WindowCheck;
import vn.khoithidua.year.domain.WindowPlan;

/**
 * Until when each member of a bloc-year is in time with one step.
 *
 * @param window null for a step without a window: nobody is late
 * @param extended the last day granted to members that got more time
 */
record Deadlines(@Nullable StepWindow window, Map<RosterLineId, LocalDate> extended) {

    Deadlines {
        extended = Map.copyOf(extended);
    }

    static Deadlines of(WindowPlan plan, Step step) {
        Map<RosterLineId, LocalDate> extended = new HashMap<>();
        plan.extended()
                .forEach(
                        (line, steps) -> {
                            LocalDate until = steps.get(step);
                            if (until != null) {
                                extended.put(line, until);
                            }
                        });
        return new Deadlines(plan.of(step).orElse(null), extended);
    }

    /** The last day in time for a member, or null if none is set. */
    @Nullable LocalDate dueOn(RosterLineId line) {
        if (window == null) {
            return null;
        }
        return window.dueOn(extended.get(line));
    }

    /** Whether what a member hands in at an instant is late; grace counts as in time. */
    boolean late(RosterLineId line, Instant at) {
        if (window == null) {
            return false;
        }
        return switch (window.at(at, extended.get(line))) {
            case WindowCheck.Open _ -> false;
            case WindowCheck.Late _ -> true;
            case WindowCheck.Closed _ ->
                    LocalDate.ofInstant(at, TimeSource.ZONE).isAfter(window.softDeadline());
        };
    }

    /** Whether a member may hand in at an instant. */
    boolean takes(RosterLineId line, Instant at) {
        return window == null || !(window.at(at, extended.get(line)) instanceof WindowCheck.Closed);
    }
}
