package vn.khoithidua.paper.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperKind;

/**
 * What was typed about a paper.
 *
 * @param version the version that is being corrected; empty for a new paper
 */
record PaperForm(
        @Nullable String kind,
        @Nullable String direction,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String issuer,
        @Nullable String abstractText,
        @Nullable String reason,
        @Nullable String version) {

    /** What the page that led here knows already; empty where it knows nothing. */
    static PaperForm known(String kind, String number, String issuedOn) {
        return new PaperForm(kind, "", number, issuedOn, "", "", "", "");
    }

    static PaperForm of(Paper paper) {
        PaperDetails details = paper.details();
        return new PaperForm(
                details.kind().name(),
                details.direction().name(),
                details.number(),
                details.issuedOn().toString(),
                details.issuer(),
                details.abstractText(),
                "",
                String.valueOf(paper.version()));
    }

    int seenVersion() {
        return version != null && version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
    }

    /** The details without a file, or null with the errors reported. */
    @Nullable PaperDetails toCommand(BindingResult errors, boolean reasonNeeded) {
        PaperKind chosenKind = choice(PaperKind.values(), kind);
        PaperDirection chosenDirection = choice(PaperDirection.values(), direction);
        LocalDate day = day(text(issuedOn));
        if (chosenKind == null) {
            errors.rejectValue("kind", "paper.kind.missing");
        }
        if (chosenDirection == null) {
            errors.rejectValue("direction", "paper.direction.missing");
        }
        if (day == null) {
            errors.rejectValue("issuedOn", "paper.issuedOn.missing");
        }
        require(errors, "issuer", issuer);
        require(errors, "abstractText", abstractText);
        if (reasonNeeded) {
            require(errors, "reason", reason);
        }
        if (errors.hasErrors() || chosenKind == null || chosenDirection == null || day == null) {
            return null;
        }
        return new PaperDetails(
                chosenKind,
                chosenDirection,
                text(number),
                day,
                text(issuer),
                text(abstractText),
                null);
    }

    private static void require(BindingResult errors, String field, @Nullable String value) {
        if (text(value).isBlank()) {
            errors.rejectValue(field, "paper." + field + ".missing");
        }
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <E extends Enum<E>> @Nullable E choice(E[] values, @Nullable String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1945 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
