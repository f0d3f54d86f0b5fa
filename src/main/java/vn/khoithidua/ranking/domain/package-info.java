/**
 * Pure rules of ranking: places, ties, gaps, and what would have lifted a member one place.
 *
 * <p>Owns: {@link vn.khoithidua.ranking.domain.RankOrder} and the values it is made of; ties live
 * in {@link vn.khoithidua.ranking.domain.TieBreak}. Offers all of it as the named interface
 * "domain". May use the kernel's ids and the JDK, nothing else, so that screen, paper,
 * recalculation and benchmark run the very same code.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.ranking.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
