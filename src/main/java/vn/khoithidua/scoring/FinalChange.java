package vn.khoithidua.scoring;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Standing;

/**
 * A final value that is to replace another.
 *
 * @param before null where nothing stood
 * @param reason kept in the cell's history; may be empty
 */
record FinalChange(
        CellKey cell, @Nullable Standing before, Standing now, ScoreSource source, String reason) {}
