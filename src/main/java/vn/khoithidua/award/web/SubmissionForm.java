package vn.khoithidua.award.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.award.AwardSubmission;

/** The form that submits a bloc's nominations. */
record SubmissionForm(String minutesNo, String minutesOn, String submissionNo, String quotaReason) {

    SubmissionForm {
        minutesNo = minutesNo == null ? "" : minutesNo;
        minutesOn = minutesOn == null ? "" : minutesOn;
        submissionNo = submissionNo == null ? "" : submissionNo;
        quotaReason = quotaReason == null ? "" : quotaReason;
    }

    AwardSubmission.@Nullable Entry toCommand(Errors errors) {
        LocalDate day = FormDates.required(minutesOn, "minutesOn", errors);
        if (minutesNo.isBlank()) {
            errors.rejectValue("minutesNo", "award.refusal.minutes");
        }
        return day == null || errors.hasErrors()
                ? null
                : new AwardSubmission.Entry(minutesNo, day, submissionNo, quotaReason);
    }
}
