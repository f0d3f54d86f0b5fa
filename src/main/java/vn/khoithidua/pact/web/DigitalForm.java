package vn.khoithidua.pact.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.pact.SignatureDraft;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.pact.domain.SignerCapacity;

/** Who signed the file with a token, as typed. */
record DigitalForm(
        @Nullable String line,
        @Nullable String signer,
        @Nullable String title,
        @Nullable String capacity) {

    static DigitalForm of(SigningBoard.Place place) {
        return new DigitalForm(
                place.line().toString(), place.leader(), place.title(), SignerCapacity.HEAD.name());
    }

    /** Who signs, or null with the errors reported. */
    @Nullable SignatureDraft toCommand(BindingResult errors) {
        RosterLineId id = lineId();
        SignerCapacity chosen = SignForm.capacity(capacity);
        if (chosen == null) {
            errors.rejectValue("capacity", "pact.sign.capacity.missing");
        }
        if (PactForm.text(signer).isBlank()) {
            errors.rejectValue("signer", "pact.digital.signer.missing");
        }
        if (PactForm.text(title).isBlank()) {
            errors.rejectValue("title", "pact.sign.title.missing");
        }
        return errors.hasErrors() || id == null || chosen == null
                ? null
                : new SignatureDraft(id, PactForm.text(signer), PactForm.text(title), chosen);
    }

    @Nullable RosterLineId lineId() {
        try {
            return RosterLineId.of(PactForm.text(line));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
