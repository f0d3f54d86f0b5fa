/**
 * Recalculations (<i>tính lại điểm</i>) of final points, each a case.
 *
 * <p>Owns: the cases with their changes, the preview of every score and place that would move, what
 * an applied case did. Offers: services to open, preview, apply and drop a case. Applying writes
 * the table's next version, the final points and the ranking's next version in one transaction;
 * what was there before stays readable. May use: the table, the scores, the ranking and the year.
 * Not award: what was proposed on the old ranking is shown beside the moves and changed by nobody
 * but its owners.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "criteria",
            "criteria :: domain",
            "ranking",
            "scoring",
            "typeset",
            "year"
        })
package vn.khoithidua.recalculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
