/**
 * The order of a bloc's members at the end of the year.
 *
 * <p>Owns: the provisional ranking, the adopted ranking with the digest of its inputs, votes on a
 * tie as recorded facts. Offers: the one engine {@code RankOrder} to whoever shows, prints or
 * recalculates places. May use the kernel only until the modules below it exist. Not award: who is
 * proposed for what is decided above, from this module's result.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "criteria :: domain",
            "paper",
            "ruleset",
            "ruleset :: domain",
            "scoring",
            "year",
            "year :: domain"
        })
package vn.khoithidua.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
