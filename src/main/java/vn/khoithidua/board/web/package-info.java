/**
 * The council's pages.
 *
 * <p>Owns: the map of blocs and steps, results side by side. May use: its module, the person's
 * grants, Spring MVC.
 */
@NullMarked
package vn.khoithidua.board.web;

import org.jspecify.annotations.NullMarked;
