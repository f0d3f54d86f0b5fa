package vn.khoithidua.access.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.access.Roles;

/** The end of a role, as typed. */
record RoleEndForm(String lastDay, String reason) {

    RoleEndForm {
        lastDay = requireNonNullElse(lastDay, "");
        reason = requireNonNullElse(reason, "");
    }

    /** The last day, or null with the problems reported. */
    @Nullable LocalDate check(BindingResult errors) {
        LocalDate day = RoleForm.day(lastDay);
        if (day == null) {
            errors.rejectValue("lastDay", "access.role.lastDay.missing");
        }
        if (reason.isBlank() || reason.length() > Roles.LONGEST_REASON) {
            errors.rejectValue("reason", "access.role.reason.missing");
        }
        return errors.hasErrors() ? null : day;
    }
}
