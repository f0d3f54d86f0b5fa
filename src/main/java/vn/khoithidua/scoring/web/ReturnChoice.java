package vn.khoithidua.scoring.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.scoring.SheetPage;

/**
 * A criterion that may be named with a return.
 *
 * @param asked whether an exchange about it is open, which proposes it
 */
record ReturnChoice(String key, String name, boolean asked) {

    /** Those that the member scores itself: first those asked about, then as printed. */
    static List<ReturnChoice> of(SheetPage page, Set<CriterionKey> asked) {
        return page.assigned().stream()
                .filter(one -> page.mark(one) != SheetPage.Mark.ELSEWHERE)
                .map(
                        one ->
                                new ReturnChoice(
                                        one.key().value(),
                                        one.code() + " " + one.shortTitle(),
                                        asked.contains(one.key())))
                .sorted(Comparator.comparing(one -> !one.asked()))
                .toList();
    }
}
