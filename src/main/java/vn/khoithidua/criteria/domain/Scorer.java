package vn.khoithidua.criteria.domain;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;

/**
 * Who verifies a criterion.
 *
 * @param agency the agency's name as the table words it; only for {@link Kind#NAMED_AGENCY}
 * @param organization the agency behind the words, or null where none or several bear the name
 */
public record Scorer(Kind kind, @Nullable String agency, @Nullable OrganizationId organization) {

    /** The member scores itself and the bloc's helper team verifies: the usual case. */
    public static final Scorer USUAL = new Scorer(Kind.MEMBER_AND_TEAM, null, null);

    public Scorer {
        if ((kind == Kind.NAMED_AGENCY) != (agency != null)
                || organization != null && agency == null) {
            throw new IllegalArgumentException(
                    "An agency's name belongs to a named agency and to nobody else");
        }
    }

    /** A scorer by its words alone, before an agency is found behind them. */
    public Scorer(Kind kind, @Nullable String agency) {
        this(kind, agency, null);
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
