/**
 * What a pact says and how it is hashed: pure values. Offered as the named interface {@code
 * domain}: the signatures taken name capacities and ways of signing.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.pact.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
