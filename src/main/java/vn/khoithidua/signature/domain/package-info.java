/** What a check of a signed paper says, in values. Offered to the modules that ask for checks. */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.signature.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
