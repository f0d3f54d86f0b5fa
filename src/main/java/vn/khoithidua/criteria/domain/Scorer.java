package vn.khoithidua.criteria.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who verifies a criterion.
 *
 * @param agency the agency's name as the table words it; only for {@link Kind#NAMED_AGENCY}
 */
public record Scorer(Kind kind, @Nullable String agency) {

    /** The member scores itself and the bloc's helper team verifies: the usual case. */
    public static final Scorer USUAL = new Scorer(Kind.MEMBER_AND_TEAM, null);

    public Scorer {
        if ((kind == Kind.NAMED_AGENCY) != (agency != null)) {
            throw new IllegalArgumentException(
                    "An agency's name belongs to a named agency and to nobody else");
        }
    }

    /** The kinds of scorer. */
    public enum Kind {
        /** Self-score by the member, verified by the helper team. */
        MEMBER_AND_TEAM,
        /** The council's standing agency alone. */
        STANDING_AGENCY,
        /** A specialist agency alone. */
        NAMED_AGENCY
    }
}
