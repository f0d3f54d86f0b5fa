package vn.khoithidua.scoring;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Score;

/**
 * A saved cell.
 *
 * @param score how the rule came to its points; null where a verified value was cleared
 */
public record CellSaved(Cell cell, @Nullable Score score) {}
