package vn.khoithidua.clarification.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;

/**
 * An exchange as far as it decides what may follow.
 *
 * @param state null before the first word
 * @param dueOn the last day of answering, or null if nothing was asked
 */
public record Exchange(@Nullable ClarificationState state, @Nullable LocalDate dueOn) {

    /** The furthest day that may be given for an answer, counted from today. */
    public static final int LONGEST_DAYS = 60;

    /** Nothing was said yet. */
    public static final Exchange NONE = new Exchange(null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /**
     * Why an act is not possible now; null if it is. A question that is not overdue is answered or
     * withdrawn, not concluded over the member's head.
     */
    public @Nullable Refusal refusal(ClarificationAct act, LocalDate today) {
        return switch (act) {
            case ASK -> null;
            case ANSWER ->
                    state == ClarificationState.ASKED || state == ClarificationState.ANSWERED
                            ? null
                            : Refusal.conflict("clarification.notAsked");
            case EXPLAIN ->
                    state == ClarificationState.ASKED
                            ? Refusal.conflict("clarification.answerInstead")
                            : null;
            case CONCLUDE -> concluding(today);
            case WITHDRAW ->
                    state == ClarificationState.ASKED
                            ? null
                            : Refusal.conflict("clarification.notOpen");
        };
    }

    private @Nullable Refusal concluding(LocalDate today) {
        if (state == ClarificationState.ANSWERED) {
            return null;
        }
        if (state != ClarificationState.ASKED || dueOn == null) {
            return Refusal.conflict("clarification.notOpen");
        }
        return isOverdue(today)
                ? null
                : Refusal.conflict("clarification.notAnswered", DAY.format(dueOn));
    }

    /** Whether the answer is owed beyond its day. */
    public boolean isOverdue(LocalDate today) {
        return state == ClarificationState.ASKED && dueOn != null && today.isAfter(dueOn);
    }

    /** Why a day cannot be given for an answer; null if it can. */
    public static @Nullable Refusal dueRefusal(LocalDate day, LocalDate today) {
        boolean fits = !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS));
        return fits ? null : Refusal.invalid("clarification.due.bad", LONGEST_DAYS);
    }
}
