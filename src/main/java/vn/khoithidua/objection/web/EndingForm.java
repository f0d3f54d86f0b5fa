package vn.khoithidua.objection.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.objection.Ending;
import vn.khoithidua.objection.domain.Outcome;
import vn.khoithidua.scoring.EntryText;

/** The form of a proposal or a decision, beside the fields of the value. */
record EndingForm(String outcome, String reason) {

    EndingForm {
        outcome = outcome == null ? "" : outcome;
        reason = reason == null ? "" : reason;
    }

    Ending toCommand(EntryText entry) {
        Outcome chosen = chosen();
        if (chosen == null) {
            throw Refusal.invalid("objection.refusal.outcome").asException();
        }
        return new Ending(chosen, chosen.asksForValue() ? entry.content() : null, reason);
    }

    private @Nullable Outcome chosen() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }
}
