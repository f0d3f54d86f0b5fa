package vn.khoithidua.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.WindowCheck;

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

    static Deadlines of(List<StepWindow> windows, List<Windows.Extension> extensions, Step step) {
        Map<RosterLineId, LocalDate> extended = new HashMap<>();
        extensions.stream()
                .filter(one -> one.step() == step)
                .forEach(
                        one ->
                                extended.merge(
                                        one.line(), one.until(), (a, b) -> a.isAfter(b) ? a : b));
        return new Deadlines(
                windows.stream().filter(one -> one.step() == step).findFirst().orElse(null),
                extended);
    }

    /** The last day in time for a member, or null if none is set. */
    @Nullable LocalDate dueOn(RosterLineId line) {
        if (window == null) {
            return null;
        }
        LocalDate granted = extended.get(line);
        return granted != null && granted.isAfter(window.softDeadline())
                ? granted
                : window.softDeadline();
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
