/** The pages of exchanges: the part shown with a cell, one exchange by itself, the year's list. */
@NullMarked
package vn.khoithidua.clarification.web;

import org.jspecify.annotations.NullMarked;
