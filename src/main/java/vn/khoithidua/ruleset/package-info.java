/**
 * What law and province may change, as dated values.
 *
 * <p>Owns: rule values with first and last day, legal basis and who entered them; public holidays.
 * Offers: {@link vn.khoithidua.ruleset.RuleSets}, the values in force for an authority on a day,
 * and working days (named interface {@code domain}); {@link vn.khoithidua.ruleset.Holidays}, the
 * days off behind them. May use: kernel only: an authority is a mere id here, so that every module
 * may ask for rules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.khoithidua.ruleset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
