package vn.khoithidua.scoring;

import java.time.Instant;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;

/**
 * What a case decided for a cell after verification was closed. It holds unless somebody verified
 * the cell anew later, who then knew it.
 *
 * @param number of the case in its bloc-year
 * @param reason the decision's, kept in the cell's history
 * @param at when it was decided
 */
public record Ruling(CellKey cell, Correction value, int number, String reason, Instant at) {}
