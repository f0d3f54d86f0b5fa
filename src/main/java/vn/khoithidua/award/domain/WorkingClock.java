package vn.khoithidua.award.domain;

import java.time.LocalDate;

/**
 * A period of working days that runs on a nomination.
 *
 * @param kind what runs
 * @param from the day it started on, which is not counted
 * @param days its length in working days
 * @param until its last day
 * @param over whether it had run out before today
 */
public record WorkingClock(Kind kind, LocalDate from, int days, LocalDate until, boolean over) {

    /** The periods that law and province lay down. */
    public enum Kind {
        /** A dossier that does not qualify is returned within it. */
        RETURN,
        /** The list of the proposed is open to everybody this long. */
        PUBLICATION
    }

    /** Whether somebody has let it pass: only the time to return is a duty. */
    public boolean late() {
        return over && kind == Kind.RETURN;
    }
}
