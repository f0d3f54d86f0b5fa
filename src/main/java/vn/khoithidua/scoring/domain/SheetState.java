package vn.khoithidua.scoring.domain;

import java.util.Set;

/**
 * Where a sheet stands: {@code DRAFT → AWAITING_LEADER → SUBMITTED ⇄ RETURNED → VERIFIED → FINAL}.
 */
public enum SheetState {
    /** The officer enters. */
    DRAFT,
    /** Complete; the agency's leader reads, sends back or submits. */
    AWAITING_LEADER,
    /** With the helper team; the member reads only. */
    SUBMITTED,
    /** Sent back by the helper team with a reason; the member enters again. */
    RETURNED,
    /** Verification is closed; the member sees the verified points. */
    VERIFIED,
    /** Final points are frozen. */
    FINAL;

    /** Whether the member may enter results. */
    public boolean takesSelfScores() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the helper team has the sheet to verify. */
    public boolean takesVerification() {
        return this == SUBMITTED;
    }

    /** Whether the member handed it in, returned or not. */
    public boolean wasSubmitted() {
        return this != DRAFT && this != AWAITING_LEADER;
    }

    /** Whether verification of it is over. */
    public boolean isVerified() {
        return this == VERIFIED || this == FINAL;
    }

    /** Whether it may go from here to there. */
    public boolean mayBecome(SheetState next) {
        return next().contains(next);
    }

    private Set<SheetState> next() {
        return switch (this) {
            case DRAFT -> Set.of(AWAITING_LEADER, SUBMITTED, VERIFIED);
            case AWAITING_LEADER -> Set.of(DRAFT, SUBMITTED, VERIFIED);
            case SUBMITTED -> Set.of(RETURNED, VERIFIED);
            case RETURNED -> Set.of(AWAITING_LEADER, SUBMITTED, VERIFIED);
            case VERIFIED -> Set.of(FINAL, SUBMITTED);
            case FINAL -> Set.of(SUBMITTED);
        };
    }
}
