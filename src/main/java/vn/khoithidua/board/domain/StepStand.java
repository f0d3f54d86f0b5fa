package vn.khoithidua.board.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far a bloc is with one step.
 *
 * @param state what a reader must notice
 * @param day the day it was done, else its deadline; null without either
 * @param done how many of its parts are done
 * @param total of how many; 0 where nothing is counted
 * @param daysLate days since the deadline, 0 unless late
 */
public record StepStand(State state, @Nullable LocalDate day, int done, int total, long daysLate) {

    private static final int SOON_DAYS = 3;

    /** The states, from quiet to loud. */
    public enum State {
        /** Not opened yet, or without a window. */
        NONE,
        DONE,
        WORKING,
        /** Three days or fewer are left. */
        SOON,
        LATE
    }

    /**
     * What is known of a step.
     *
     * @param opensOn first day, or null without a window
     * @param deadline last day in time, or null likewise
     * @param doneOn when it was done, or null
     * @param complete whether it is done though no day is known
     * @param done parts done
     * @param total all parts, 0 where nothing is counted
     */
    public record Facts(
            @Nullable LocalDate opensOn,
            @Nullable LocalDate deadline,
            @Nullable LocalDate doneOn,
            boolean complete,
            int done,
            int total) {}

    /** The stand on a day: done, late, soon, working or nothing yet, in this order. */
    public static StepStand on(Facts facts, LocalDate today) {
        boolean all = facts.total() > 0 && facts.done() >= facts.total();
        if (facts.doneOn() != null || facts.complete() || all) {
            return new StepStand(State.DONE, facts.doneOn(), facts.done(), facts.total(), 0);
        }
        LocalDate deadline = facts.deadline();
        if (deadline == null || (facts.opensOn() != null && today.isBefore(facts.opensOn()))) {
            return new StepStand(State.NONE, deadline, facts.done(), facts.total(), 0);
        }
        long left = ChronoUnit.DAYS.between(today, deadline);
        State state = left < 0 ? State.LATE : left <= SOON_DAYS ? State.SOON : State.WORKING;
        return new StepStand(state, deadline, facts.done(), facts.total(), Math.max(0, -left));
    }
}
