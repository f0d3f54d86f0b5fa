package vn.khoithidua.scoring;

import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;

/**
 * A value that is to replace another.
 *
 * @param before the cell as it was read
 * @param now the new value of {@code kind}
 */
record CellChange(
        BlocYearId year,
        TableId table,
        Cell before,
        ScoreKind kind,
        CellValue now,
        ScoreSource source,
        Actor actor) {

    CellValue old() {
        return before.value(kind);
    }
}
