package vn.khoithidua.leadership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.leadership.ChoosingRule;
import vn.khoithidua.leadership.LeadershipChoice;
import vn.khoithidua.leadership.LedgerYear;

/**
 * The ledger of a bloc on its page.
 *
 * @param office the office for which turns are proposed
 * @param after label of the latest year with a head; null as long as there is none, as the rule
 * @param choices whom this year chose, the latest first
 * @param answers choices with an office that the reader may accept or decline
 * @param chooses whether the reader may record a choice
 * @param ruling whether the reader may lay down the bloc's rule
 */
record LedgerView(
        String base,
        List<LedgerYear> years,
        LedgerQuery query,
        String office,
        @Nullable String after,
        @Nullable ChoosingRule rule,
        List<TurnLine> turns,
        List<LeadershipChoice> choices,
        List<LeadershipChoice> answers,
        boolean chooses,
        boolean ruling) {

    /** A member in the fair order, with the reason in words. */
    record TurnLine(
            int place, boolean shared, String name, int turns, String last, String reason) {}
}
