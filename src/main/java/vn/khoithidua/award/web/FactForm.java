package vn.khoithidua.award.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.NumberText;

/** The form that records what became of a nomination. */
record FactForm(
        String step,
        String outcome,
        String on,
        String documentNo,
        String signer,
        String place,
        String yes,
        String roll,
        String reason) {

    static final FactForm EMPTY = new FactForm("", "yes", "", "", "", "", "", "", "");

    FactForm {
        step = step == null ? "" : step;
        outcome = outcome == null ? "" : outcome;
        on = on == null ? "" : on;
        documentNo = documentNo == null ? "" : documentNo;
        signer = signer == null ? "" : signer;
        place = place == null ? "" : place;
        yes = yes == null ? "" : yes;
        roll = roll == null ? "" : roll;
        reason = reason == null ? "" : reason;
    }

    @Nullable AwardFact toCommand(Errors errors) {
        AwardStep what = stepOrNull();
        if (what == null) {
            errors.rejectValue("step", "award.form.step");
        }
        LocalDate day = FormDates.required(on, "on", errors);
        YesVotes votes = votes(errors);
        return what == null || day == null || errors.hasErrors()
                ? null
                : new AwardFact(
                        what, outcome.equals("yes"), day, documentNo, signer, place, votes, reason);
    }

    private @Nullable AwardStep stepOrNull() {
        for (AwardStep one : AwardStep.values()) {
            if (one.name().equals(step)) {
                return one;
            }
        }
        return null;
    }

    private @Nullable YesVotes votes(Errors errors) {
        if (yes.isBlank() && roll.isBlank()) {
            return null;
        }
        BigDecimal agreed = NumberText.parse(yes);
        BigDecimal all = NumberText.parse(roll);
        try {
            if (agreed != null && all != null) {
                return new YesVotes(agreed.intValueExact(), all.intValueExact());
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            errors.rejectValue("yes", "award.form.votes");
            return null;
        }
        errors.rejectValue("yes", "award.form.votes");
        return null;
    }
}
