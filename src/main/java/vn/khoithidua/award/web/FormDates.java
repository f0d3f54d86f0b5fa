package vn.khoithidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;

/** What the forms of this module share: days, and refusals shown beside the form. */
final class FormDates {

    private FormDates() {}

    /** Reads {@code 2024-12-31}; reports and answers null if it is no day. */
    static @Nullable LocalDate required(String text, String field, Errors errors) {
        LocalDate day = optional(text, field, errors);
        if (day == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "award.form.day");
        }
        return day;
    }

    /** Likewise, but an empty text is none. */
    static @Nullable LocalDate optional(String text, String field, Errors errors) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            errors.rejectValue(field, "award.form.day");
            return null;
        }
    }

    static void show(RefusedException e, Errors errors, HttpServletResponse response) {
        Refusal refusal = e.refusal();
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw e;
        }
        errors.reject(refusal.key(), refusal.args().toArray(), refusal.key());
        response.setStatus(refusal.kind().status());
    }
}
