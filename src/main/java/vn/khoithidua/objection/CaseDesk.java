package vn.khoithidua.objection;

/**
 * A case with what the person may do about it.
 *
 * @param own whether it is of the person's agency
 */
public record CaseDesk(Objection it, boolean own, boolean proposes, boolean decides) {}
