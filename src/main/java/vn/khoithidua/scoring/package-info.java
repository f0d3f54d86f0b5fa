/**
 * The scores (<i>chấm điểm</i>) of a bloc-year: what each member gave itself, what was verified,
 * what is final.
 *
 * <p>Owns: sheets and their way from draft to final, cells with their three values, the insert-only
 * history of every number, evidence, the closing of verification. Offers {@link
 * vn.khoithidua.scoring.Totals} to the ranking, services by verb, and declares {@link
 * vn.khoithidua.scoring.LiveRank}, which the ranking implements for the grid's footer. May use: the
 * year (seat, roster, windows), the criteria table, the rules pinned on a year, stored files,
 * roles, keys of requests. Not the ranking: scores know no places.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "criteria",
            "criteria :: domain",
            "file",
            "once",
            "ruleset :: domain",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
