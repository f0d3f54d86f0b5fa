/**
 * The exchange about a cell (<i>trao đổi, giải trình</i>): the verifier asks, the member answers,
 * the verifier concludes.
 *
 * <p>Owns: one exchange per cell with its state and everything that was said in it, never changed.
 * Offers {@link vn.khoithidua.clarification.Clarifications}, the acts, and {@link
 * vn.khoithidua.clarification.ClarificationReading}; marks cells of the grid and shows its part
 * with a cell through the interfaces that scoring declares. May use: scores (who may speak about a
 * cell, its verified points, evidence), the year, the rules and the calendar of working days for
 * the day an answer is due. Not the ranking: an exchange moves no place by itself.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "criteria",
            "criteria :: domain",
            "ruleset",
            "ruleset :: domain",
            "scoring",
            "scoring :: domain",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.clarification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
