/**
 * What a pact says and how it is hashed: pure values. Offered to nobody as such; the pages of this
 * module show them.
 */
@NullMarked
package vn.khoithidua.pact.domain;

import org.jspecify.annotations.NullMarked;
