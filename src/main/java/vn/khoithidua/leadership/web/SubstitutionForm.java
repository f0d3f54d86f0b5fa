package vn.khoithidua.leadership.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.leadership.StandInCapacity;
import vn.khoithidua.leadership.SubstitutionEntry;

/**
 * A substitution as typed.
 *
 * @param person account of a person of the agency; blank where a deputy agency stands in
 * @param reason why it ends before its time; only on the page that ends one
 */
record SubstitutionForm(
        @Nullable String organization,
        @Nullable String person,
        @Nullable String deputy,
        @Nullable String capacity,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String paperNo,
        @Nullable String paperOn,
        @Nullable String reason) {

    static SubstitutionForm on(LocalDate day, String organization) {
        String text = day.toString();
        return new SubstitutionForm(
                organization, "", "", StandInCapacity.FOR_HEAD.name(), text, "", "", text, "");
    }

    /** The entry, or null with the errors reported. */
    @Nullable SubstitutionEntry toCommand(BindingResult errors) {
        OrganizationId agency = id("organization", organization, OrganizationId::new, errors);
        UserId user = id("person", person, UserId::new, errors);
        OrganizationId standing = id("deputy", deputy, OrganizationId::new, errors);
        LocalDate first = day("firstDay", firstDay, errors);
        LocalDate last = day("lastDay", lastDay, errors);
        LocalDate on = day("paperOn", paperOn, errors);
        if (agency == null && !errors.hasFieldErrors("organization")) {
            errors.rejectValue("organization", "leadership.choice.unknown");
        }
        StandInCapacity as = null;
        for (StandInCapacity one : StandInCapacity.values()) {
            as = one.name().equals(capacity) ? one : as;
        }
        if (as == null) {
            errors.rejectValue("capacity", "leadership.substitution.capacity.missing");
        }
        return errors.hasErrors()
                        || agency == null
                        || first == null
                        || last == null
                        || on == null
                        || as == null
                ? null
                : new SubstitutionEntry(
                        agency,
                        user,
                        standing,
                        as,
                        first,
                        last,
                        requireNonNullElse(paperNo, ""),
                        on);
    }

    /** The last day of one that ends early, or null with the error reported. */
    @Nullable LocalDate end(BindingResult errors) {
        return day("lastDay", lastDay, errors);
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String text, BindingResult errors) {
        try {
            return LocalDate.parse(requireNonNullElse(text, ""));
        } catch (DateTimeParseException e) {
            errors.rejectValue(field, "leadership.choice.day");
            return null;
        }
    }

    private static <T> @Nullable T id(
            String field, @Nullable String text, Function<UUID, T> as, BindingResult errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return as.apply(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            errors.rejectValue(field, "leadership.choice.unknown");
            return null;
        }
    }
}
