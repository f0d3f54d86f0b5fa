package vn.khoithidua.scoring;

import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;

/** Where a cell stands. */
record CellPlace(RosterLineId line, CriterionKey criterion) {

    static CellPlace of(Cell cell) {
        return new CellPlace(cell.line(), cell.criterion());
    }
}
