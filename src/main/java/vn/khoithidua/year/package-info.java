/**
 * A bloc's emulation year: its members, its heads, its steps.
 *
 * <p>Owns: bloc-year, roster line, leadership, helper team, step windows with extensions, focus and
 * its moves. Offers: {@link vn.khoithidua.year.BlocYears}, {@link vn.khoithidua.year.Roster},
 * {@link vn.khoithidua.year.LeadershipLedger}, {@link vn.khoithidua.year.Windows}, {@link
 * vn.khoithidua.year.Extensions}, {@link vn.khoithidua.year.YearCalendars}; {@link
 * vn.khoithidua.year.Seat}, what the signed-in person may be in one bloc-year, as a handler's
 * parameter; {@link vn.khoithidua.year.ActGate}, {@link vn.khoithidua.year.Duties} and {@link
 * vn.khoithidua.year.OpenMatters}, which the modules above implement. Its pages serve the council's
 * secretary for agencies, blocs and rules too, since the modules below know no person. May use:
 * kernel, organization, access, bloc, ruleset. Not the tables, scores and awards above: they ask
 * for windows and seats here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "organization :: domain",
            "access",
            "bloc",
            "ruleset",
            "ruleset :: domain",
            "once",
            "typeset"
        })
package vn.khoithidua.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
