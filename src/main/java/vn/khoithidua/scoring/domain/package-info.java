/**
 * How a sheet moves and what a cell needs, as pure functions.
 *
 * <p>Owns: {@link vn.khoithidua.scoring.domain.SheetState} with its allowed steps and {@link
 * vn.khoithidua.scoring.domain.Difference}, which says whether a reason is due. May use the kernel
 * only; what a result is worth is the criteria's matter.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.scoring.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
