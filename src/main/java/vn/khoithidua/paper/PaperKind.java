package vn.khoithidua.paper;

/** What a paper is, in the order of the year's work. */
public enum PaperKind {
    /** Hướng dẫn. */
    GUIDANCE,
    /** Kế hoạch. */
    PLAN,
    /** Quy chế. */
    REGULATION,
    /** Phát động thi đua. */
    LAUNCH,
    /** Giao ước thi đua. */
    PACT,
    /** Báo cáo. */
    REPORT,
    /** Biên bản. */
    MINUTES,
    /** Tờ trình. */
    SUBMISSION,
    /** Quyết định. */
    DECISION,
    /** Công văn. */
    LETTER,
    OTHER
}
