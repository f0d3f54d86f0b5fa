/**
 * The criteria table (<i>bảng điểm</i>) of a bloc-year: what is scored, by which rules, with which
 * targets.
 *
 * <p>Owns: the tree of contents and criteria, the rules and their notation, versions and freezing,
 * the members' targets, import and templates. Offers {@code CriteriaTables} and, through the named
 * interface {@code domain}, the pure values that scoring, ranking and the pact compute with. May
 * use organization (the agencies named as scorers), the year (roster, windows, seats), the dated
 * rule values and stored files. Not scores: a table says what a result is worth and never who
 * achieved it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "bloc",
            "once",
            "organization",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
