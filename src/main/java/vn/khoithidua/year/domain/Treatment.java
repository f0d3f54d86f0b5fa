package vn.khoithidua.year.domain;

/** How the scores of a member that took others over in mid-year are treated. */
public enum Treatment {
    /** It takes over what its predecessors registered and reached; the whole year is scored. */
    INHERITS,
    /** What came before and what came after count by their months. */
    WEIGHTED_BY_MONTHS,
    /** Only what it did itself since it began is scored. */
    SCORED_ANEW,
    /** It gets no place this year. */
    NOT_RANKED
}
