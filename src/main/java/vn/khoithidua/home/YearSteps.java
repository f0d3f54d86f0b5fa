package vn.khoithidua.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** Which window belongs to which focus: the stepper shows the focus with the days of its step. */
final class YearSteps {

    private static final Map<Focus, Step> STEPS =
            Map.of(
                    Focus.PREPARING, Step.FORMATION,
                    Focus.CONSULTING, Step.DRAFTING,
                    Focus.SIGNING, Step.SIGNING,
                    Focus.RUNNING, Step.MID_YEAR_REVIEW,
                    Focus.SELF_SCORING, Step.SELF_SCORING,
                    Focus.VERIFYING, Step.VERIFICATION,
                    Focus.REVIEWING, Step.REVIEW,
                    Focus.SUBMITTED, Step.COUNCIL,
                    Focus.DECIDED, Step.DECISION);

    private YearSteps() {}

    /** The window of what is due now, if the year is not closed and has one. */
    static Optional<StepWindow> window(Focus focus, List<StepWindow> windows) {
        Step step = STEPS.get(focus);
        return windows.stream().filter(window -> window.step() == step).findFirst();
    }
}
