/** Tests of the rules, the notation and the totals. */
@NullMarked
package vn.khoithidua.criteria.domain;

import org.jspecify.annotations.NullMarked;
