/**
 * Pages of the inbox, of preferences and of the outbox.
 *
 * <p>Owns: controllers, forms and views. May use: its module, those below it and Spring MVC.
 */
@NullMarked
package vn.khoithidua.notice.web;

import org.jspecify.annotations.NullMarked;
