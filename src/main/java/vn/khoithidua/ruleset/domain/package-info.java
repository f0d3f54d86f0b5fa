/**
 * Rule values as pure values: how a stored text reads as a number, a share, a list, a table, a
 * deadline; working days.
 *
 * <p>May use: kernel; nothing of the database.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.ruleset.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
