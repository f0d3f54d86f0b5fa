/**
 * The council's view: all blocs of an authority on one page.
 *
 * <p>Owns: nothing but queries and what follows from them. Offers: {@link
 * vn.khoithidua.board.CouncilBoard}, in a number of statements that does not grow with the blocs.
 * May use: the rows of the year, the scores, the ranking and the awards, read by projections; the
 * scheme of awards; roles. Nobody uses it: it is a page, it decides nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "award",
            "award :: domain",
            "organization",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
