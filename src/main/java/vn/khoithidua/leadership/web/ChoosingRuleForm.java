package vn.khoithidua.leadership.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.leadership.LeadershipRuleEntry;
import vn.khoithidua.year.domain.LeadershipMode;

/** A bloc's rule of choosing as typed. */
record ChoosingRuleForm(
        @Nullable String mode,
        @Nullable String deputies,
        @Nullable String succeeds,
        @Nullable String from,
        @Nullable String legalBasis) {

    /** The rule, or null with the errors reported. */
    @Nullable LeadershipRuleEntry toCommand(BindingResult errors) {
        LeadershipMode how = null;
        for (LeadershipMode one : LeadershipMode.values()) {
            how = one.name().equals(mode) ? one : how;
        }
        LocalDate first = null;
        try {
            first = LocalDate.parse(from == null ? "" : from);
        } catch (DateTimeParseException e) {
            errors.rejectValue("from", "leadership.choice.day");
        }
        if (how == null) {
            errors.rejectValue("mode", "leadership.choice.mode.missing");
        }
        String count = deputies == null ? "" : deputies.strip();
        if (!count.matches("[0-3]")) {
            errors.rejectValue("deputies", "leadership.rule.count");
        }
        if (legalBasis == null || legalBasis.isBlank()) {
            errors.rejectValue("legalBasis", "leadership.rule.basis");
        }
        return errors.hasErrors() || how == null || first == null || legalBasis == null
                ? null
                : LeadershipRuleEntry.since(
                        first, how, Integer.parseInt(count), "true".equals(succeeds), legalBasis);
    }
}
