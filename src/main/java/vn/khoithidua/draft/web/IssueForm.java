package vn.khoithidua.draft.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.draft.IssueWords;
import vn.khoithidua.kernel.StoredFileId;

/** Number, day and signer as typed from the head's register. */
record IssueForm(
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String heading,
        @Nullable String place,
        @Nullable String signer,
        @Nullable String signerTitle) {

    /** The command without a file, or null with the errors reported. */
    @Nullable IssueWords toCommand(BindingResult errors) {
        LocalDate day = DraftTyping.day(issuedOn);
        if (day == null) {
            errors.rejectValue("issuedOn", "draft.issue.day");
        }
        IssueWords.Heading chosen = DraftTyping.choice(IssueWords.Heading.values(), heading);
        if (chosen == null) {
            errors.rejectValue("heading", "draft.issue.heading.missing");
        }
        if (DraftTyping.text(number).isBlank()) {
            errors.rejectValue("number", "draft.issue.number");
        }
        return day == null || chosen == null || errors.hasErrors()
                ? null
                : new IssueWords(
                        DraftTyping.text(number),
                        day,
                        chosen,
                        DraftTyping.text(place),
                        DraftTyping.text(signer),
                        DraftTyping.text(signerTitle),
                        null);
    }

    static IssueWords with(IssueWords words, @Nullable StoredFileId file) {
        return new IssueWords(
                words.number(),
                words.issuedOn(),
                words.heading(),
                words.place(),
                words.signer(),
                words.signerTitle(),
                file);
    }
}
