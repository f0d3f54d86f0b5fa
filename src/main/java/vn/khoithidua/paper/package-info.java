/**
 * The year's list of papers (<i>Văn bản</i>): what was issued and received, with number, date,
 * issuer and file.
 *
 * <p>Owns: papers and their versions; a correction is a new version with a reason, the old one
 * stays. Offers: {@link vn.khoithidua.paper.Papers} to file and to find, {@link
 * vn.khoithidua.paper.PaperLinks} for pages that show a number, {@link vn.khoithidua.paper.PaperId}
 * for modules that refer to a paper. May use: file (the paper itself), year (whose list it is, who
 * may read it), access, typeset (the list as a file). Not the modules that make papers: they file
 * here, and what a paper decides is theirs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "file", "typeset", "year"})
package vn.khoithidua.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
