/**
 * The pact (<i>giao ước thi đua</i>) of a bloc-year: drafted, frozen, signed.
 *
 * <p>Owns: pact versions with their canonical content, the frozen roll of signers, signatures.
 * Offers: {@link vn.khoithidua.pact.Pacts} to read, {@link vn.khoithidua.pact.PactDrafts}, {@link
 * vn.khoithidua.pact.PactFreezing}, {@link vn.khoithidua.pact.PactSigning}. May use: year (roster,
 * windows, seats), ruleset (whether copies are signed), criteria (contents and targets, frozen
 * together with the pact), file (scans and signed files), typeset (the paper as PDF), signature
 * (its seal, the check of what comes back), access (leaders, the password asked for again),
 * organization (names on papers). Not scores and rankings: they rest on the frozen table, never on
 * who has signed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "organization",
            "year",
            "year :: domain",
            "ruleset :: domain",
            "criteria",
            "criteria :: domain",
            "file",
            "typeset",
            "signature",
            "signature :: domain"
        })
package vn.khoithidua.pact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
