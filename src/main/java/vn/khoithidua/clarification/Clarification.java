package vn.khoithidua.clarification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.clarification.domain.Exchange;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;

/**
 * The exchange about one cell.
 *
 * @param state null before the first word
 * @param dueOn the last day of answering, or null if nothing was asked
 * @param askedPoints verified points when it was asked last; null if there were none
 * @param messages in their order
 */
public record Clarification(
        RosterLineId line,
        CriterionKey criterion,
        @Nullable ClarificationState state,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal askedPoints,
        List<ClarificationMessage> messages) {

    public Clarification {
        messages = List.copyOf(messages);
    }

    /** Of a cell about which nobody has spoken. */
    public static Clarification none(RosterLineId line, CriterionKey criterion) {
        return new Clarification(line, criterion, null, null, null, List.of());
    }

    /** As far as it decides what may follow. */
    public Exchange exchange() {
        return new Exchange(state, dueOn);
    }

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return state != null && state.isOpen();
    }
}
