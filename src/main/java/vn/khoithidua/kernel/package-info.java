/**
 * The words every module speaks.
 *
 * <p>Owns: typed ids, {@link vn.khoithidua.kernel.Actor}, {@link vn.khoithidua.kernel.Refusal},
 * numbers and texts the Vietnamese way, the source of time, and the {@link
 * vn.khoithidua.kernel.Recorded} fact that the audit trail keeps. Pure Java, no framework, at most
 * 40 types. May use nothing of the other modules; everybody may use it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.khoithidua.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
