/**
 * Emulation blocs and clusters as permanent identities.
 *
 * <p>Owns: bloc and its dated names. Offers: {@link vn.khoithidua.bloc.Blocs}, which founds and
 * renames and says what a bloc was called on a day. May use: kernel, organization (whose authority
 * a bloc belongs to). Members, heads and steps belong to the bloc's year, a module above.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization"})
package vn.khoithidua.bloc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
