package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

/** Taking somebody into the helper team, or the end of it, as typed. */
record TeamForm(
        String person,
        String username,
        String organization,
        String post,
        String day,
        String reason) {

    TeamForm {
        person = requireNonNullElse(person, "");
        username = requireNonNullElse(username, "");
        organization = requireNonNullElse(organization, "");
        post = requireNonNullElse(post, "");
        day = requireNonNullElse(day, "");
        reason = requireNonNullElse(reason, "");
    }

    static TeamForm on(String day) {
        return new TeamForm("", "", "", "MEMBER", day, "");
    }
}
