/**
 * Steps, windows and focus of a bloc's year as pure values.
 *
 * <p>Offers: whether a window is open, late or closed at an instant. May use: kernel; nothing of
 * the database.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.year.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
