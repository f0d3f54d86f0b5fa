/** The course of a registration, pure: which step may follow where, and where it leads. */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.registration.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
