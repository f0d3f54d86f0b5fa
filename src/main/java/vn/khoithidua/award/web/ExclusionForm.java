package vn.khoithidua.award.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.award.Exclusions;
import vn.khoithidua.award.domain.Eligibility;
import vn.khoithidua.kernel.RosterLineId;

/** The form that enters why a member is not considered. */
record ExclusionForm(
        String line, String state, String ground, String evidence, String from, String to) {

    static final ExclusionForm EMPTY = new ExclusionForm("", "PENDING", "", "", "", "");

    ExclusionForm {
        line = line == null ? "" : line;
        state = state == null ? "" : state;
        ground = ground == null ? "" : ground;
        evidence = evidence == null ? "" : evidence;
        from = from == null ? "" : from;
        to = to == null ? "" : to;
    }

    Exclusions.@Nullable Entry toCommand(Errors errors) {
        LocalDate first = FormDates.required(from, "from", errors);
        LocalDate last = FormDates.optional(to, "to", errors);
        if (ground.isBlank()) {
            errors.rejectValue("ground", "award.refusal.ground");
        }
        if (evidence.isBlank()) {
            errors.rejectValue("evidence", "award.refusal.ground");
        }
        RosterLineId member = member(errors);
        if (first == null || member == null || errors.hasErrors()) {
            return null;
        }
        Eligibility.State what =
                state.equals("EXCLUDED") ? Eligibility.State.EXCLUDED : Eligibility.State.PENDING;
        return new Exclusions.Entry(member, what, ground, evidence, first, last);
    }

    private @Nullable RosterLineId member(Errors errors) {
        try {
            return RosterLineId.of(line);
        } catch (IllegalArgumentException e) {
            errors.rejectValue("line", "award.form.member");
            return null;
        }
    }
}
