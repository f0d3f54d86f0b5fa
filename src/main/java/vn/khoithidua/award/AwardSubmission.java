package vn.khoithidua.award;

import java.time.Instant;
import java.time.LocalDate;
import vn.khoithidua.kernel.VietnameseText;

/**
 * The bloc's submission to the council.
 *
 * @param minutesNo number of the review minutes; no submission without them
 * @param minutesOn their day
 * @param submissionNo number of the submission letter (tờ trình), or empty
 * @param quotaReason why a quota is exceeded, or empty
 * @param by who submitted, by name
 * @param at when
 */
public record AwardSubmission(
        String minutesNo,
        LocalDate minutesOn,
        String submissionNo,
        String quotaReason,
        String by,
        Instant at) {

    /** What the bloc enters when it submits. */
    public record Entry(
            String minutesNo, LocalDate minutesOn, String submissionNo, String quotaReason) {

        public Entry {
            minutesNo = VietnameseText.cleanLine(minutesNo);
            submissionNo = VietnameseText.cleanLine(submissionNo);
            quotaReason = VietnameseText.cleanLine(quotaReason);
        }
    }
}
