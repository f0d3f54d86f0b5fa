package vn.khoithidua.award.domain;

/**
 * Whether a member may be considered for awards at all.
 *
 * @param state the state
 * @param ground why not, in words; empty for a considered one
 */
public record Eligibility(State state, String ground) {

    /** Nothing stands against it. */
    public static final Eligibility CONSIDERED = new Eligibility(State.CONSIDERED, "");

    /** The states. */
    public enum State {
        /** May be proposed. */
        CONSIDERED,
        /**
         * Not yet: discipline, inspection or a complaint is under way. Reversible. Source: Decree
         * 152/2025, Article 4.
         */
        PENDING,
        /** Not this year. */
        EXCLUDED,
        /** The agency no longer exists. Source: Circular 15/2025/TT-BNV. */
        DISSOLVED
    }

    public boolean considered() {
        return state == State.CONSIDERED;
    }

    AwardReason reason() {
        return switch (state) {
            case PENDING -> AwardReason.PENDING;
            case EXCLUDED -> AwardReason.EXCLUDED;
            case DISSOLVED -> AwardReason.DISSOLVED;
            case CONSIDERED ->
                    throw new IllegalStateException("Nothing stands against a considered member");
        };
    }
}
