/**
 * The ranking's pages.
 *
 * <p>Owns: the ranking with its explanations, the forms to adopt, to publish and to record a vote
 * on a tie. May use: its module, the seat of the year, Spring MVC. Awards beside the places come
 * through an interface of the module.
 */
@NullMarked
package vn.khoithidua.ranking.web;

import org.jspecify.annotations.NullMarked;
