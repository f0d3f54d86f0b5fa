/**
 * How agencies follow one another, as pure values.
 *
 * <p>Owns: kinds of succession and the lineage computed from links. Offers: {@link
 * vn.khoithidua.organization.domain.Lineage}. May use: kernel; nothing of the database.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.organization.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
