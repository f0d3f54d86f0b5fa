package vn.khoithidua.draft.domain;

/** Where a draft's text stands while it is in work. */
public enum DraftSource {
    /** In the draft itself, section by section. */
    TEXT,
    /** In a file made elsewhere. */
    FILE,
    /** In the year's pact: one section for each part of it. */
    PACT,
    /** In the year's criteria table: one section for each row. */
    TABLE
}
