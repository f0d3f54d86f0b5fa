package vn.khoithidua.pact.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.access.OwnProof;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.pact.SignatureDraft;
import vn.khoithidua.pact.domain.SignerCapacity;

/**
 * A leader's confirmation as typed. Password and code are never shown again.
 *
 * @param line whom the person signs for
 * @param hash the full hash that the page showed
 * @param read "true" if the person ticked that the text was read
 */
record SignForm(
        @Nullable String line,
        @Nullable String hash,
        @Nullable String capacity,
        @Nullable String title,
        @Nullable String read,
        @Nullable String password,
        @Nullable String factorCode) {

    OwnProof proof() {
        return new OwnProof(PactForm.text(password), PactForm.text(factorCode));
    }

    /** Who signs, or null with the errors reported. */
    @Nullable SignatureDraft toCommand(String signer, BindingResult errors) {
        RosterLineId id = lineId();
        SignerCapacity chosen = capacity(capacity);
        if (chosen == null) {
            errors.rejectValue("capacity", "pact.sign.capacity.missing");
        }
        if (PactForm.text(title).isBlank()) {
            errors.rejectValue("title", "pact.sign.title.missing");
        }
        if (!"true".equals(read)) {
            errors.rejectValue("read", "pact.sign.read.missing");
        }
        return errors.hasErrors() || id == null || chosen == null
                ? null
                : new SignatureDraft(id, signer, PactForm.text(title), chosen);
    }

    @Nullable RosterLineId lineId() {
        try {
            return RosterLineId.of(PactForm.text(line));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable SignerCapacity capacity(@Nullable String name) {
        for (SignerCapacity value : SignerCapacity.values()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }
}
