package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

/** A window, an extension or a move of the focus: what each needs, as typed. */
record StepForm(
        String opensOn,
        String softDeadline,
        String graceDays,
        String hardLockOn,
        String line,
        String step,
        String seen,
        String focus,
        String reason) {

    StepForm {
        opensOn = requireNonNullElse(opensOn, "");
        softDeadline = requireNonNullElse(softDeadline, "");
        graceDays = requireNonNullElse(graceDays, "");
        hardLockOn = requireNonNullElse(hardLockOn, "");
        line = requireNonNullElse(line, "");
        step = requireNonNullElse(step, "");
        seen = requireNonNullElse(seen, "");
        focus = requireNonNullElse(focus, "");
        reason = requireNonNullElse(reason, "");
    }

    static StepForm window(String opens, String due, String grace, String lock) {
        return new StepForm(opens, due, grace, lock, "", "", "", "", "");
    }

    static StepForm extension(String step) {
        return new StepForm("", "", "", "", "", step, "", "", "");
    }

    static StepForm move(String seen) {
        return new StepForm("", "", "", "", "", "", seen, "", "");
    }
}
