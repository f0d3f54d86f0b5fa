package vn.khoithidua.leadership.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.leadership.ChoiceEntry;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * A choice as typed.
 *
 * @param deputy agencies, one to a line of the form, blank where none was chosen
 * @param deputyVotes votes of these, in the same order
 */
record ChoiceForm(
        @Nullable String mode,
        @Nullable String chosenOn,
        @Nullable String paperNo,
        @Nullable String takesOfficeOn,
        @Nullable String entitled,
        @Nullable String head,
        @Nullable String headVotes,
        @Nullable List<String> deputy,
        @Nullable List<String> deputyVotes,
        @Nullable String accepted) {

    static ChoiceForm blank(LeadershipMode mode, LocalDate today, LocalDate takesOffice) {
        return new ChoiceForm(
                mode.name(),
                today.toString(),
                "",
                takesOffice.toString(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                "");
    }

    /** The choice, or null with the errors reported. */
    @Nullable ChoiceEntry toCommand(BindingResult errors) {
        LeadershipMode how = mode(errors);
        LocalDate chosen = day("chosenOn", chosenOn, errors);
        LocalDate takes = day("takesOfficeOn", takesOfficeOn, errors);
        Integer voters = count("entitled", entitled, errors);
        List<ChoiceEntry.Nominee> nominees = new ArrayList<>();
        add(
                nominees,
                "head",
                head,
                LeadershipRole.HEAD,
                count("headVotes", headVotes, errors),
                errors);
        for (int i = 0; i < deputies(); i++) {
            Integer votes = count("deputyVotes", deputyVotes(i), errors);
            add(nominees, "deputy", deputy(i), LeadershipRole.DEPUTY, votes, errors);
        }
        if (text(paperNo).isBlank()) {
            errors.rejectValue("paperNo", "leadership.choice.paper.missing");
        }
        if (errors.hasErrors() || chosen == null || takes == null) {
            return null;
        }
        return new ChoiceEntry(
                how, chosen, text(paperNo), takes, voters, nominees, "true".equals(accepted));
    }

    int deputies() {
        return deputy == null ? 0 : deputy.size();
    }

    /** What was chosen in a line of deputies; blank beyond the last. */
    public String deputy(int i) {
        return deputy == null || i >= deputy.size() ? "" : text(deputy.get(i));
    }

    public String deputyVotes(int i) {
        return deputyVotes == null || i >= deputyVotes.size() ? "" : text(deputyVotes.get(i));
    }

    private static void add(
            List<ChoiceEntry.Nominee> nominees,
            String field,
            @Nullable String organization,
            LeadershipRole role,
            @Nullable Integer votes,
            BindingResult errors) {
        if (text(organization).isBlank()) {
            return;
        }
        try {
            OrganizationId id = new OrganizationId(UUID.fromString(text(organization)));
            nominees.add(new ChoiceEntry.Nominee(id, role, votes));
        } catch (IllegalArgumentException e) {
            errors.rejectValue(field, "leadership.choice.unknown");
        }
    }

    private LeadershipMode mode(BindingResult errors) {
        for (LeadershipMode one : LeadershipMode.values()) {
            if (one.name().equals(mode)) {
                return one;
            }
        }
        errors.rejectValue("mode", "leadership.choice.mode.missing");
        return LeadershipMode.ELECTED;
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String text, BindingResult errors) {
        try {
            return LocalDate.parse(text(text));
        } catch (DateTimeParseException e) {
            errors.rejectValue(field, "leadership.choice.day");
            return null;
        }
    }

    private static @Nullable Integer count(
            String field, @Nullable String text, BindingResult errors) {
        String typed = text(text).strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-9]{1,3}")) {
            errors.rejectValue(field, "leadership.choice.count");
            return null;
        }
        return Integer.valueOf(typed);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
