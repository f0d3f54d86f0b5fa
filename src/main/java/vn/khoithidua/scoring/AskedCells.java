package vn.khoithidua.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.RosterMember;

/** The cells about which somebody still has to speak. */
@Component
@RequiredArgsConstructor
class AskedCells {

    private static final int NAMED = 5;

    private final ObjectProvider<CellMarks> marks;

    /** How exchanges about the cells of a sheet stand. */
    Map<CriterionKey, CellMark> ofSheet(BlocYearId year, RosterLineId line) {
        Map<CriterionKey, CellMark> found = new HashMap<>();
        marks.forEach(
                source ->
                        source.of(year)
                                .getOrDefault(line, Map.of())
                                .forEach((key, one) -> found.put(key, one.mark())));
        return found;
    }

    /** Refuses while an exchange is open, and says about which cells. */
    void requireNone(YearNumbers numbers) {
        List<String> open = new ArrayList<>();
        marks.forEach(source -> add(open, numbers, source.of(numbers.year())));
        if (!open.isEmpty()) {
            String named = String.join("; ", open.subList(0, Math.min(NAMED, open.size())));
            throw Refusal.invalid("scoring.closing.asked", open.size(), named).asException();
        }
    }

    private static void add(
            List<String> open,
            YearNumbers numbers,
            Map<RosterLineId, Map<CriterionKey, CellMarks.Marked>> marks) {
        for (RosterMember member : numbers.members()) {
            Map<CriterionKey, CellMarks.Marked> cells = marks.getOrDefault(member.line(), Map.of());
            for (Criterion criterion : numbers.table().criteria().values()) {
                CellMarks.Marked one = cells.get(criterion.key());
                if (one != null && one.mark().isOpen()) {
                    open.add(member.shortName() + " – " + criterion.code());
                }
            }
        }
    }
}
