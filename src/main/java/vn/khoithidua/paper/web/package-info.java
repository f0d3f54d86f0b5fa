/** The pages of the list of papers: reading for the whole bloc, filing for its secretary. */
@NullMarked
package vn.khoithidua.paper.web;

import org.jspecify.annotations.NullMarked;
