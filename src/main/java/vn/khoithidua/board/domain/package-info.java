/**
 * How far a bloc is with a step of its year, told from days and counts alone.
 *
 * <p>Owns: {@link vn.khoithidua.board.domain.StepStand}. May use the JDK only.
 */
@NullMarked
package vn.khoithidua.board.domain;

import org.jspecify.annotations.NullMarked;
