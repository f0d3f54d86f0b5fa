/**
 * The sample world: five real stories, the reform year and the training blocs, loaded through the
 * application's own services, each day at its own time.
 *
 * <p>Owns: the loader, its progress (a killed load goes on where it stopped, a second start loads
 * nothing) and the invented people with their one password. Offers: {@link
 * vn.khoithidua.sampledata.SampleWorld}, by which tests load the same stories. May use: every
 * module below the pages; not home, audit and board, which only read. Never loaded in production.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "award",
            "award :: domain",
            "bloc",
            "clarification",
            "criteria",
            "criteria :: domain",
            "database",
            "draft",
            "draft :: domain",
            "file",
            "leadership",
            "notice",
            "objection",
            "objection :: domain",
            "organization",
            "organization :: domain",
            "pact",
            "pact :: domain",
            "paper",
            "ranking",
            "registration",
            "registration :: domain",
            "ruleset",
            "scoring",
            "year",
            "year :: domain"
        })
package vn.khoithidua.sampledata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
