/** The trail as a page: filters, entries in words, the check of the chains. */
@NullMarked
package vn.khoithidua.oversight.web;

import org.jspecify.annotations.NullMarked;
