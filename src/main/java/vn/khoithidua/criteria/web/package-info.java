/**
 * The pages of the criteria table: the table with its warnings, a page for each row with a trial of
 * its rules, import and download, freezing, the members' targets. They say whether something may be
 * edited; the services decide it.
 */
@NullMarked
package vn.khoithidua.criteria.web;

import org.jspecify.annotations.NullMarked;
