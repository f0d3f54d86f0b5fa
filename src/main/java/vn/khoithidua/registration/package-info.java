/**
 * Registration (<i>đăng ký thi đua</i>): what each member undertakes for the year and which awards
 * it strives for; the mid-year review (<i>sơ kết 6 tháng</i>) of how far it has come.
 *
 * <p>Owns: the course of a registration from the officer's draft to the secretary's acceptance, the
 * awards striven for; reports, results and documents of the mid-year review, which knows no points.
 * Offers {@link vn.khoithidua.registration.Registrations} to read, {@link
 * vn.khoithidua.registration.RegistrationWriting} and {@link
 * vn.khoithidua.registration.RegistrationFlow} for the acts, {@link
 * vn.khoithidua.registration.MidYearReviews} and {@link vn.khoithidua.registration.MidYearFlow} for
 * the review. May use: the criteria table, which alone keeps the targets, so that what is accepted
 * and what the rules score against are one; the year (roster, windows, seats); the pact, which it
 * warns while registrations are missing; scoring, below whose rows it shows the mid-year result
 * (ADR 24). Not points and awards: the kinds of award come from above through an interface.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "criteria",
            "criteria :: domain",
            "file",
            "once",
            "organization",
            "pact",
            "ruleset :: domain",
            "scoring",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
