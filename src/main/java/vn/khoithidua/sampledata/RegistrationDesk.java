package vn.khoithidua.sampledata;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.MidYearClosing;
import vn.khoithidua.registration.MidYearDraft;
import vn.khoithidua.registration.MidYearFlow;
import vn.khoithidua.registration.MidYearResult;
import vn.khoithidua.registration.RegistrationDraft;
import vn.khoithidua.registration.RegistrationFlow;
import vn.khoithidua.registration.RegistrationWriting;
import vn.khoithidua.registration.domain.Found;
import vn.khoithidua.registration.domain.ProgressWord;
import vn.khoithidua.year.Seat;

/** Registrations and mid-year reports of the stories. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class RegistrationDesk {

    private final RegistrationWriting writing;
    private final RegistrationFlow flow;
    private final MidYearFlow review;
    private final MidYearClosing closing;
    private final YearBook book;
    private final Seats seats;

    /** The leader registers these targets and hands them in. */
    void handIn(String year, String agency, Map<String, TargetValue> targets, List<String> awards) {
        handIn(year, agency, targets, awards, "");
    }

    private void handIn(
            String year,
            String agency,
            Map<String, TargetValue> targets,
            List<String> awards,
            String reason) {
        Map<CriterionKey, Assignment> all = new HashMap<>();
        targets.forEach(
                (key, target) -> all.put(CriterionKey.of(key), new Assignment(true, target)));
        Seat leader = seats.leader(year, agency);
        RosterLineId line = book.line(year, agency);
        writing.save(leader, line, new RegistrationDraft(all, awards, "", 0, reason));
        flow.handIn(leader, line);
    }

    /** The same, and the head's secretary accepts it. */
    void accepted(
            String year,
            String agency,
            Map<String, TargetValue> targets,
            List<String> awards,
            Seat head) {
        handIn(year, agency, targets, awards);
        flow.accept(head, book.line(year, agency));
    }

    /**
     * The same for a member that joined after the table was frozen.
     *
     * @param reason why targets change
     */
    void accepted(
            String year,
            String agency,
            Map<String, TargetValue> targets,
            String reason,
            Seat head) {
        handIn(year, agency, targets, List.of(), reason);
        flow.accept(head, book.line(year, agency));
    }

    /** The leader reports these results in numbers and hands the report in. */
    void report(String year, String agency, Map<String, String> numbers, String words) {
        Map<CriterionKey, MidYearResult> results = new HashMap<>();
        numbers.forEach((key, number) -> results.put(CriterionKey.of(key), result(number)));
        Seat leader = seats.leader(year, agency);
        RosterLineId line = book.line(year, agency);
        review.save(leader, line, new MidYearDraft(results, words, 0));
        review.handIn(leader, line);
    }

    /** The bloc's own report, the review closed by the head where it is over. */
    void conclude(Seat head, String words, boolean over) {
        closing.write(head, words, 0);
        if (over) {
            closing.close(head);
        }
    }

    /** A number, or a word of progress for what has none. */
    private static MidYearResult result(String text) {
        boolean number = Character.isDigit(text.charAt(0));
        Found found =
                number
                        ? new Found(new BigDecimal(text), null, null, null)
                        : new Found(null, null, null, ProgressWord.valueOf(text));
        return new MidYearResult(found, number, "");
    }
}
