package vn.khoithidua.recalculation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.recalculation.Opening;

/** The form that opens a case. */
record OpeningForm(String reason, String documentNo, String documentOn) {

    static final OpeningForm EMPTY = new OpeningForm("", "", "");

    OpeningForm {
        reason = reason == null ? "" : reason;
        documentNo = documentNo == null ? "" : documentNo;
        documentOn = documentOn == null ? "" : documentOn;
    }

    @Nullable Opening toCommand(Errors errors) {
        try {
            return new Opening(
                    reason, documentNo, documentOn.isBlank() ? null : LocalDate.parse(documentOn));
        } catch (DateTimeException e) {
            errors.rejectValue("documentOn", "recalculation.refusal.day");
            return null;
        }
    }
}
