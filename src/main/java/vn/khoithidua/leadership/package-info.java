/**
 * Who leads a bloc next, and what passes from one head to the other.
 *
 * <p>Owns: the bloc's rule of choosing by date, the choice with its minutes or decision and the
 * answers of those chosen, who stands in during leave, the hand-over of a year. Offers: {@link
 * vn.khoithidua.leadership.BlocLedger}, who held which office over the years and through mergers,
 * with the fair proposal of whose turn it is; {@link vn.khoithidua.leadership.LeadershipChoices},
 * {@link vn.khoithidua.leadership.Substitutions}, {@link vn.khoithidua.leadership.Handovers}. May
 * use: the year, whose offices it opens and which asks the modules above what is open; papers and
 * their files; agencies with their mergers; the rules; the pact, whose signing page it tells as
 * what a substitute signs. Not scores, ranking or awards: who leads does not follow from who is
 * best.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "file",
            "organization",
            "organization :: domain",
            "pact",
            "pact :: domain",
            "paper",
            "ruleset",
            "ruleset :: domain",
            "typeset",
            "year",
            "year :: domain",
            "bloc"
        })
package vn.khoithidua.leadership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
