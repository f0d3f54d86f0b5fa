/**
 * The first page of each person, the home of a bloc-year, and the search.
 *
 * <p>Owns: the frame around every page, the list of what is due now, the stepper and the members'
 * table of a bloc-year, the search page. Offers nothing: no module may use it. May use: access and
 * year with the interfaces that the modules above implement ({@link vn.khoithidua.year.Duties},
 * {@link vn.khoithidua.year.MemberProgress}, {@link vn.khoithidua.year.SearchSource}), notice for
 * the number of unread notices, and organization for names. Not scores, pacts or awards themselves:
 * each of them says what is due in it, so that a new module shows up here without a change.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "notice",
            "organization",
            "year",
            "year :: domain"
        })
package vn.khoithidua.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
