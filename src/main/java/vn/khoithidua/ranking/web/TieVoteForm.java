package vn.khoithidua.ranking.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.TieVotes;

/**
 * The form that records a vote on a tie.
 *
 * @param line the members, in the order of {@code votes}; one without votes was not voted on
 */
record TieVoteForm(String heldOn, String minutesNo, List<String> line, List<String> votes) {

    TieVoteForm {
        heldOn = heldOn == null ? "" : heldOn;
        minutesNo = minutesNo == null ? "" : minutesNo;
        line = line == null ? List.of() : line;
        votes = votes == null ? List.of() : votes;
    }

    /** What was typed for a member. */
    public String typed(String member) {
        int at = line.indexOf(member);
        return at < 0 || at >= votes.size() ? "" : votes.get(at);
    }

    TieVotes.@Nullable Entry toCommand(Errors errors) {
        LocalDate day = Dates.parse(heldOn);
        if (day == null) {
            errors.rejectValue("heldOn", "ranking.form.day");
        }
        if (minutesNo.isBlank()) {
            errors.rejectValue("minutesNo", "ranking.refusal.minutes");
        }
        Map<RosterLineId, Integer> counted = new HashMap<>();
        for (String member : line) {
            if (!typed(member).isBlank()) {
                count(member, counted, errors);
            }
        }
        return day == null || errors.hasErrors()
                ? null
                : new TieVotes.Entry(day, minutesNo, counted);
    }

    private void count(String member, Map<RosterLineId, Integer> counted, Errors errors) {
        BigDecimal number = NumberText.parse(typed(member));
        try {
            counted.put(RosterLineId.of(member), number == null ? -1 : number.intValueExact());
        } catch (ArithmeticException | IllegalArgumentException e) {
            errors.reject("ranking.refusal.votes");
        }
    }
}
