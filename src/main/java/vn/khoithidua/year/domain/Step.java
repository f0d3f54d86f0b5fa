package vn.khoithidua.year.domain;

import java.util.Arrays;
import java.util.List;

/** The steps of a bloc's year, each with a window of its own; real years overlap them. */
public enum Step {
    /** Kiện toàn: roster, head, deputies, helper team. */
    FORMATION,
    /** Dự thảo, lấy ý kiến. */
    DRAFTING,
    /** Đăng ký thi đua. */
    REGISTRATION,
    /** Ký giao ước. */
    SIGNING,
    /** Sơ kết 6 tháng. */
    MID_YEAR_REVIEW,
    /** Tự chấm. */
    SELF_SCORING,
    /** Thẩm định. */
    VERIFICATION,
    /** Kiến nghị về điểm thẩm định: opened by the closing of verification, by no calendar. */
    OBJECTION,
    /** Hội nghị bình xét. */
    REVIEW,
    /** Trình. */
    SUBMISSION,
    /** Hội đồng. */
    COUNCIL,
    /** Quyết định. */
    DECISION;

    /** The steps of the calendar: all but the one that closing verification opens. */
    public static List<Step> planned() {
        return Arrays.stream(values()).filter(step -> step != OBJECTION).toList();
    }
}
