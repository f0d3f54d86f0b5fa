/**
 * Objections (<i>kiến nghị</i>) of members to the verified points of their cells.
 *
 * <p>Owns: the cases from draft to decision, the window in which they are taken, the register of a
 * bloc-year and of an authority. Offers to scoring, through its interface {@code ClosingCases},
 * what was decided otherwise than verified, and why points cannot become final yet. May use: the
 * scores, the year with its windows and leadership, the rules pinned on it, stored files. Not
 * ranking nor recalculation: what is decided here becomes final points with all others.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "criteria :: domain",
            "file",
            "organization",
            "ruleset",
            "ruleset :: domain",
            "scoring",
            "scoring :: domain",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
