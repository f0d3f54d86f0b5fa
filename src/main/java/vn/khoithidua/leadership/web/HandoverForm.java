package vn.khoithidua.leadership.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.leadership.Handovers;

/** What a side says of the hand-over, as typed. */
record HandoverForm(@Nullable String on, @Nullable String note) {

    /** The words, or null with the error reported. */
    Handovers.@Nullable Said toCommand(BindingResult errors) {
        try {
            return new Handovers.Said(
                    LocalDate.parse(requireNonNullElse(on, "")), requireNonNullElse(note, ""));
        } catch (DateTimeParseException e) {
            errors.rejectValue("on", "leadership.choice.day");
            return null;
        }
    }
}
