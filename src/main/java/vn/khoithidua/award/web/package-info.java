/**
 * The pages of awards.
 *
 * <p>Owns: proposals of a bloc-year, the way of a nomination, exclusions, the register of an
 * agency, the scheme in force. May use: its module, the seat of the year, the person's grants,
 * Spring MVC.
 */
@NullMarked
package vn.khoithidua.award.web;

import org.jspecify.annotations.NullMarked;
