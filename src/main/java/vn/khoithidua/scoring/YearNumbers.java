package vn.khoithidua.scoring;

import java.util.List;
import java.util.Map;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.RosterMember;

/**
 * All numbers of a bloc-year: what the totals and the grid are made of.
 *
 * @param changeNo the number of the last change they contain
 * @param members in the order of the roster
 * @param sheets by member; absent where nothing was entered yet
 * @param cells by member and criterion; absent where nothing was entered yet
 */
public record YearNumbers(
        BlocYearId year,
        ScoringTable table,
        long changeNo,
        List<RosterMember> members,
        Map<RosterLineId, SheetRow> sheets,
        Map<RosterLineId, Map<CriterionKey, CellPoints>> cells) {

    public YearNumbers {
        members = List.copyOf(members);
        sheets = Map.copyOf(sheets);
        cells = Map.copyOf(cells);
    }

    /** The member's sheet, an empty one if nothing was entered. */
    public SheetRow sheet(RosterMember member) {
        SheetRow sheet = sheets.get(member.line());
        return sheet == null ? SheetRow.fresh(member.line(), year, member.organization()) : sheet;
    }

    /** The cells of one member by criterion. */
    public Map<CriterionKey, CellPoints> cellsOf(RosterLineId line) {
        return cells.getOrDefault(line, Map.of());
    }
}
