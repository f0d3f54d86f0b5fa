/**
 * Looking on: the pages on which auditors and the admin read the trail.
 *
 * <p>Owns: no data; the list of entries with its filters, and the check of the hash chains. Offers:
 * pages only, and the trail as a file. May use: audit, whose entries it shows; access and year,
 * which say whose bloc-years a person may read; organization, for names. It is a module of its own
 * because the trail itself must stand below everything that is recorded and so can know no
 * bloc-year and no person. Not the modules above the year: what they record reads well by its
 * action and detail.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "access",
            "organization",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
