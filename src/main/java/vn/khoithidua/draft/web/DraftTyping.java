package vn.khoithidua.draft.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;

/** Reads what forms send; what cannot be read is reported, not lost. */
final class DraftTyping {

    private DraftTyping() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** A whole number of at most nine digits; -1 for anything else. */
    static long number(@Nullable String typed) {
        return text(typed).matches("[0-9]{1,9}") ? Long.parseLong(text(typed)) : -1;
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = LocalDate.parse(text(typed).strip());
            return day.getYear() < 1945 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static <E extends Enum<E>> @Nullable E choice(E[] values, @Nullable String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    /** Whether a file was chosen at all; an empty one with a name is for the check to refuse. */
    static boolean isSent(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    /** Shows a refusal in the form; what is absent stays a page of its own. */
    static void report(RefusedException e, BindingResult errors, HttpServletResponse response) {
        Refusal refusal = e.refusal();
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw e;
        }
        errors.reject(refusal.key(), refusal.args().toArray(), null);
        response.setStatus(refusal.kind().status());
    }

    /** Sets the status of a refused form, unless a refusal has set one. */
    static void refused(HttpServletResponse response) {
        if (response.getStatus() < 400) {
            response.setStatus(422);
        }
    }
}
