package vn.khoithidua.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.board.domain.StepStand;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;

/** What is known of each step of a bloc-year, and how it stands. */
final class StepFacts {

    private StepFacts() {}

    static Map<Step, StepStand> stands(
            BoardReader.YearRow year, Map<Step, BoardReader.Window> windows, LocalDate today) {
        Map<Step, StepStand> stands = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            BoardReader.Window window = windows.get(step);
            stands.put(
                    step,
                    StepStand.on(
                            facts(
                                    step,
                                    year,
                                    window == null ? null : window.opensOn(),
                                    window == null ? null : window.deadline()),
                            today));
        }
        return stands;
    }

    /**
     * What is known of a step: facts of its own where there are any, else the focus having passed
     * it.
     */
    private static StepStand.Facts facts(
            Step step,
            BoardReader.YearRow year,
            @Nullable LocalDate opens,
            @Nullable LocalDate due) {
        Focus focus = year.focus();
        return switch (step) {
            case FORMATION -> passed(opens, due, focus.compareTo(Focus.PREPARING) > 0);
            case DRAFTING, REGISTRATION ->
                    passed(opens, due, focus.compareTo(Focus.CONSULTING) > 0);
            case SIGNING ->
                    year.signers() == 0 || year.signed() >= year.signers()
                            ? passed(opens, due, focus.compareTo(Focus.SIGNING) > 0)
                            : new StepStand.Facts(
                                    opens, due, null, false, year.signed(), year.signers());
            case MID_YEAR_REVIEW -> passed(opens, due, focus.compareTo(Focus.RUNNING) > 0);
            case SELF_SCORING -> {
                boolean all = year.submitted() >= year.members() && year.members() > 0;
                yield new StepStand.Facts(
                        opens,
                        due,
                        all ? year.submittedOn() : null,
                        false,
                        year.submitted(),
                        year.members());
            }
            case VERIFICATION ->
                    new StepStand.Facts(
                            opens, due, year.closedOn(), year.adoptedOn() != null, 0, 0);
            // Nobody is late with an objection; the board has no column for it.
            case OBJECTION -> passed(opens, due, true);
            case REVIEW -> new StepStand.Facts(opens, due, year.adoptedOn(), false, 0, 0);
            case SUBMISSION -> new StepStand.Facts(opens, due, year.proposedOn(), false, 0, 0);
            case COUNCIL ->
                    new StepStand.Facts(
                            opens, due, null, false, year.appraised(), year.nominations());
            case DECISION ->
                    new StepStand.Facts(
                            opens, due, null, false, year.decided(), year.nominations());
        };
    }

    private static StepStand.Facts passed(
            @Nullable LocalDate opens, @Nullable LocalDate due, boolean passed) {
        return new StepStand.Facts(opens, due, null, passed, 0, 0);
    }
}
