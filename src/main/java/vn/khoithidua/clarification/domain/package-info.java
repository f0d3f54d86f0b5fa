/** The pure rules of an exchange: which act is possible when, and where it leads. */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.clarification.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
