/**
 * What a criterion is worth, as pure and exact functions.
 *
 * <p>Owns: the tree ({@link vn.khoithidua.criteria.domain.CriteriaTree}), the ten kinds of {@link
 * vn.khoithidua.criteria.domain.Rule}, their composition in a {@link
 * vn.khoithidua.criteria.domain.Scoring}, the score that explains itself, totals, targets, and the
 * notation that people read and write. Everything is a value; the same input gives the same score
 * for ever. May use only the kernel: no time, no database, no binary fractions.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.criteria.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
