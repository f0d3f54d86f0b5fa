package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import vn.khoithidua.ruleset.HolidayEntry;

/** Days off or worked, or the reason to take one back, as typed. */
record HolidayForm(
        String authority,
        String from,
        String to,
        String name,
        String kind,
        String legalBasis,
        String reason) {

    static final String OFF = "OFF";
    static final String WORKED = "WORKED";
    static final HolidayForm EMPTY = new HolidayForm("", "", "", "", OFF, "", "");

    HolidayForm {
        authority = requireNonNullElse(authority, "");
        from = requireNonNullElse(from, "");
        to = requireNonNullElse(to, "");
        name = requireNonNullElse(name, "");
        kind = requireNonNullElse(kind, "");
        legalBasis = requireNonNullElse(legalBasis, "");
        reason = requireNonNullElse(reason, "");
    }

    HolidayEntry toCommand(BindingResult errors) {
        FormReader reader = new FormReader(errors);
        LocalDate first = reader.date("from", from);
        LocalDate last = reader.optionalDate("to", to);
        if (!kind.equals(OFF) && !kind.equals(WORKED)) {
            errors.rejectValue("kind", "year.form.choice");
        }
        return new HolidayEntry(
                first,
                last == null ? first : last,
                reader.required("name", name),
                kind.equals(WORKED),
                reader.required("legalBasis", legalBasis));
    }
}
