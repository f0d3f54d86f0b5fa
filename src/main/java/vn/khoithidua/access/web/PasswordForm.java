package vn.khoithidua.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A new password, typed twice.
 *
 * @param present the password until now; not asked for where a link lets the person in
 */
record PasswordForm(@Nullable String present, @Nullable String wanted, @Nullable String again) {

    static final PasswordForm EMPTY = new PasswordForm("", "", "");

    /** The password that both lines say, or null with the problem reported. */
    @Nullable String toCommand(BindingResult errors) {
        if (wanted == null || wanted.isEmpty()) {
            errors.rejectValue("wanted", "access.password.missing");
            return null;
        }
        if (!wanted.equals(again)) {
            errors.rejectValue("again", "access.password.differs");
            return null;
        }
        return wanted;
    }

    String typedPresent() {
        return present == null ? "" : present;
    }
}
