/**
 * Pages of the home module, and what the frame of every page shows.
 *
 * <p>Owns: controllers and views. May use: its module, those below it and Spring MVC.
 */
@NullMarked
package vn.khoithidua.home.web;

import org.jspecify.annotations.NullMarked;
