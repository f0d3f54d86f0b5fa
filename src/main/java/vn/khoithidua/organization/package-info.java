/**
 * Authorities and agencies as permanent identities with dated names.
 *
 * <p>Owns: authority, organization, their dated names and their successions. Offers: {@link
 * vn.khoithidua.organization.Organizations} and {@link vn.khoithidua.organization.Authorities},
 * which found, rename, merge and dissolve and say what somebody was called on a day; {@link
 * vn.khoithidua.organization.AuthorityHistory}, the names and mergers of an authority; the lineage
 * through mergers (named interface {@code domain}). May use: kernel only. It knows no bloc, no year
 * and no person: who may change an agency is decided by the pages above.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.khoithidua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
