/**
 * Pure rules of awards: who qualifies, quotas, ties across a quota line, deviations that need a
 * reason.
 *
 * <p>Owns: {@link vn.khoithidua.award.domain.Allocation} and its values; quotas live in {@link
 * vn.khoithidua.award.domain.Quota}. Offers all of it as the named interface "domain". May use the
 * kernel's ids and the JDK, nothing else: the rules of a province are data that come in, the result
 * is a value that goes out.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.award.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
