/** Pages of recalculations: the list, a case with its preview, the form of a change. */
@NullMarked
package vn.khoithidua.recalculation.web;

import org.jspecify.annotations.NullMarked;
