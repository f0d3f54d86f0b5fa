/**
 * Whose turn it is to lead a bloc, as pure values.
 *
 * <p>Offers: the fair order by count of turns and time since the last, through mergers. May use:
 * kernel; nothing of the database.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.leadership.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
