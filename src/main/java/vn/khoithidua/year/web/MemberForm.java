package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

/** Joining or leaving a roster, an office, a share of women: what each needs, as typed. */
record MemberForm(
        String organization,
        String day,
        String reason,
        String role,
        String mode,
        String percent,
        String username) {

    static final MemberForm EMPTY = new MemberForm("", "", "", "", "", "", "");

    MemberForm {
        organization = requireNonNullElse(organization, "");
        day = requireNonNullElse(day, "");
        reason = requireNonNullElse(reason, "");
        role = requireNonNullElse(role, "");
        mode = requireNonNullElse(mode, "");
        percent = requireNonNullElse(percent, "");
        username = requireNonNullElse(username, "");
    }

    /** The same with a day to start from. */
    static MemberForm on(String day) {
        return new MemberForm("", day, "", "", "", "", "");
    }
}
