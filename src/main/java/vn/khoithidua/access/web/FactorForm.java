package vn.khoithidua.access.web;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.access.OwnProof;
import vn.khoithidua.kernel.Refusal;

/**
 * What the page of the second factor sends; nothing of it is shown again.
 *
 * @param act {@code app}: a first or another app; {@code codes}: new recovery codes; {@code
 *     remove}: take it off
 */
record FactorForm(String act, String password, String factorCode) {

    static final FactorForm EMPTY = new FactorForm("", "", "");

    FactorForm {
        act = requireNonNullElse(act, "");
        password = requireNonNullElse(password, "");
        factorCode = requireNonNullElse(factorCode, "");
    }

    OwnProof proof() {
        return new OwnProof(password, factorCode);
    }

    /** Puts what is wrong with a proof at its field; anything else where the caller says. */
    static void report(BindingResult errors, Refusal refusal, @Nullable String otherwise) {
        String field =
                switch (refusal.key()) {
                    case "access.stepUp.password", "access.stepUp.wait" -> "password";
                    case "access.stepUp.code",
                            "access.stepUp.used",
                            "access.stepUp.slow",
                            "access.factor.firstWrong" ->
                            "factorCode";
                    default -> otherwise;
                };
        errors.rejectValue(field, refusal.key(), refusal.args().toArray(), null);
    }
}
