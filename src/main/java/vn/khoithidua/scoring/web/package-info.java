/**
 * Pages of the scores: a member's sheet, the grid of all members, one cell, the closing of
 * verification.
 *
 * <p>Owns: controllers, forms and views of {@code /years/{year}/sheet}, {@code sheets}, {@code
 * grid}, {@code cells} and {@code closing}. Every page works without scripts; the scripts {@code
 * sheet-*.js} and {@code grid-*.js} send the same forms in the background.
 */
@NullMarked
package vn.khoithidua.scoring.web;

import org.jspecify.annotations.NullMarked;
