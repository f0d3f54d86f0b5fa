package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.DryMember;
import vn.khoithidua.criteria.domain.DryResult;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.RosterMember;

/** The members of a past year with what they had; one statement for all cells. */
@Component
@RequiredArgsConstructor
class DryMembers {

    private final CellStore cells;

    List<DryMember> of(BlocYearId year, ScoringTable table, List<RosterMember> roster) {
        Map<RosterLineId, Map<CriterionKey, DryResult>> results = new HashMap<>();
        for (Cell cell : cells.ofYear(year)) {
            DryResult result = result(cell);
            if (result != null) {
                results.computeIfAbsent(cell.line(), line -> new HashMap<>())
                        .put(cell.criterion(), result);
            }
        }
        List<DryMember> members = new ArrayList<>();
        for (RosterMember member : roster) {
            members.add(
                    new DryMember(
                            member.line(),
                            results.getOrDefault(member.line(), Map.of()),
                            table.assignments().byLine().getOrDefault(member.line(), Map.of())));
        }
        return members;
    }

    /** The result that counted: the verified one where there is one. */
    private static @Nullable DryResult result(Cell cell) {
        CellValue value = cell.verified().author() == null ? cell.self() : cell.verified();
        BigDecimal last = cell.finalPoints();
        BigDecimal points = last == null ? value.points() : last;
        return points == null ? null : new DryResult(value.inputs(), points);
    }
}
