/** The pages on which a pact is drafted, read, signed and checked. */
@NullMarked
package vn.khoithidua.pact.web;

import org.jspecify.annotations.NullMarked;
