/**
 * The append-only trail of who did what, when and why.
 *
 * <p>Owns: schema {@code audit} with one hash chain per bloc-year and one for the installation.
 * Writes every {@link vn.khoithidua.kernel.Recorded} event before its transaction commits, so that
 * no change is without its entry. Offers: {@link vn.khoithidua.audit.Trail} for reading and
 * checking; {@link vn.khoithidua.audit.Kept}, which keeps what was computed until the trail grows.
 * May use: kernel and the database's clock; it must stand below everything that is recorded.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package vn.khoithidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
