/** Tests of the criteria table. */
@NullMarked
package vn.khoithidua.criteria;

import org.jspecify.annotations.NullMarked;
