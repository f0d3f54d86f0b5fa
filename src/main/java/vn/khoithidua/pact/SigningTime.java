package vn.khoithidua.pact;

import java.time.Instant;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.WindowCheck;
import vn.khoithidua.year.domain.WindowPlan;

/**
 * Whether a signature comes late. The window of signing binds the year's pact; an addendum is made
 * and signed when it is needed, months after that window, and is never late.
 */
@Component
@RequiredArgsConstructor
class SigningTime {

    private final Windows windows;
    private final TimeSource time;

    /** Whether a signature given now is late; raises the refusal of a closed window. */
    boolean lateOrRefuse(Pact pact, RosterLineId line) {
        return pact.kind() == PactKind.PACT
                && windows.lateOrRefuse(pact.blocYear(), line, Step.SIGNING);
    }

    /** Whether a signature given on a day is late, also where it is recorded after the lock. */
    boolean late(Pact pact, RosterLineId line, LocalDate on) {
        if (pact.kind() != PactKind.PACT) {
            return false;
        }
        Instant noon = on.atTime(12, 0).atZone(TimeSource.ZONE).toInstant();
        return switch (windows.check(pact.blocYear(), line, Step.SIGNING, noon)) {
            case WindowCheck.Open _ -> false;
            case WindowCheck.Late _ -> true;
            case WindowCheck.Closed _ -> isAfter(on, windows.plan(pact.blocYear()), line);
        };
    }

    /** A closed window is one that is over, or one that has not begun. */
    private static boolean isAfter(LocalDate on, WindowPlan plan, RosterLineId line) {
        LocalDate due = plan.due(Step.SIGNING, line);
        return due != null && on.isAfter(due);
    }
}
