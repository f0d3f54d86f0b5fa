package vn.khoithidua.award.domain;

/** What may happen to a nomination after the bloc proposed it; each is a fact of its own. */
public enum AwardStep {
    /**
     * The standing agency received the dossier for appraisal; this day decides which dossier rules
     * hold.
     */
    RECEIVED,
    /** The dossier was returned, with the reason. */
    RETURNED,
    /** The standing agency appraised it. */
    APPRAISED,
    /** The list was made public before the council's session. */
    PUBLISHED,
    /** The council voted; held here or recorded. */
    VOTED,
    /** Decided by the one who may: number, date, signer. */
    DECIDED,
    /** Handed out, possibly months later. */
    HANDED_OUT,
    /** The decision was cancelled; the award stays in the register. */
    REVOKED
}
