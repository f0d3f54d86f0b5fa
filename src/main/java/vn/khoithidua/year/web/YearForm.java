package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.validation.BindingResult;
import vn.khoithidua.year.OpenYear;

/**
 * The frame of a new year, as typed.
 *
 * @param from the year to open it from, or empty
 */
record YearForm(String label, String startsOn, String endsOn, String from) {

    YearForm {
        label = requireNonNullElse(label, "");
        startsOn = requireNonNullElse(startsOn, "");
        endsOn = requireNonNullElse(endsOn, "");
        from = requireNonNullElse(from, "");
    }

    OpenYear toCommand(BindingResult errors) {
        FormReader reader = new FormReader(errors);
        return new OpenYear(
                reader.yearLabel("label", label),
                reader.date("startsOn", startsOn),
                reader.date("endsOn", endsOn));
    }
}
