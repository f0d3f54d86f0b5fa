/**
 * The year's pages, and the seat as a handler's parameter.
 *
 * <p>Owns: controllers, forms and views for bloc-years, and the council secretary's pages for
 * agencies, blocs and rules. May use: its module, the modules below it and Spring MVC.
 */
@NullMarked
package vn.khoithidua.year.web;

import org.jspecify.annotations.NullMarked;
