package vn.khoithidua.scoring;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Standing;

/**
 * A final value that a recalculation would change.
 *
 * @param before null where nothing stood; {@code after} where it is not assigned any more
 */
public record ScoreMove(CellKey cell, @Nullable Standing before, @Nullable Standing after) {}
