/**
 * Who may come in, and as what.
 *
 * <p>Owns: accounts, dated role assignments, sign-in and its throttle, second factors, the table of
 * routes and roles ({@code access/routes.csv}). Offers: {@link vn.khoithidua.access.Grants}, the
 * roles a person holds today with their scopes; {@link vn.khoithidua.access.Accounts}; {@link
 * vn.khoithidua.access.StepUpCheck}, asked before acts that bind; {@link
 * vn.khoithidua.access.OfficeSource} for the module that knows who heads a bloc. May use: kernel,
 * typeset (lists as files, squares to scan). It knows no bloc-year: what a role means there is said
 * by the year's seat.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"typeset"})
package vn.khoithidua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
