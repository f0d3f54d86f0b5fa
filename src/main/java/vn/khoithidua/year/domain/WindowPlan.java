package vn.khoithidua.year.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/**
 * All windows of a year with the longer ones of single members, so that nobody who was given more
 * time is called late.
 *
 * @param windows in the order of steps
 * @param extended last day granted, by member and step
 */
public record WindowPlan(
        List<StepWindow> windows, Map<RosterLineId, Map<Step, LocalDate>> extended) {

    public WindowPlan {
        windows = List.copyOf(windows);
        extended =
                extended.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, one -> Map.copyOf(one.getValue())));
    }

    public Optional<StepWindow> of(Step step) {
        return windows.stream().filter(window -> window.step() == step).findFirst();
    }

    /** The last day in time for the bloc; null where the step has no window. */
    public @Nullable LocalDate due(Step step) {
        return of(step).map(StepWindow::softDeadline).orElse(null);
    }

    /** The last day in time for one member; null where the step has no window. */
    public @Nullable LocalDate due(Step step, RosterLineId line) {
        return of(step).map(window -> window.dueOn(extendedUntil(step, line))).orElse(null);
    }

    /** The last day granted to one member, or null. */
    public @Nullable LocalDate extendedUntil(Step step, RosterLineId line) {
        return extended.getOrDefault(line, Map.of()).get(step);
    }
}
