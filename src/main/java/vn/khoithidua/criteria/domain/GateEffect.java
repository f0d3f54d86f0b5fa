package vn.khoithidua.criteria.domain;

/**
 * A gate that fell.
 *
 * @param kind what it does
 * @param ground why, as the table words it
 */
public record GateEffect(Kind kind, String ground) {

    /** What a gate does. */
    public enum Kind {
        /** The criterion gives no points. */
        ZERO,
        /** The member gets no place this year (<i>không xếp loại</i>). */
        NOT_CLASSIFIED,
        /** The member is not considered (<i>không xét thi đua</i>). */
        EXCLUDED
    }
}
