/**
 * The pages of the ledger, the choice and the rule of choosing.
 *
 * <p>Owns: controllers, forms and views. May use: its module, the modules below it and Spring MVC.
 */
@NullMarked
package vn.khoithidua.leadership.web;

import org.jspecify.annotations.NullMarked;
