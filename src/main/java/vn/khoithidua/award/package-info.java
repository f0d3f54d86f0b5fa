/**
 * Who is proposed for which award, and what became of it.
 *
 * <p>Owns: kinds of award, schemes, grounds for not considering a member, nominations with the four
 * facts that stay apart, the register of awards. Offers: recommendations with reasons. May use the
 * kernel only until the modules below it exist. Not ranking: places come from below and are never
 * changed here. Not the council: its vote is recorded here as a fact.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "organization",
            "organization :: domain",
            "paper",
            "ranking",
            "ranking :: domain",
            "registration",
            "ruleset",
            "ruleset :: domain",
            "year",
            "year :: domain"
        })
package vn.khoithidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
