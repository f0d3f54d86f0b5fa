/**
 * Papers of the bloc on their way (<i>dự thảo, lấy ý kiến, ban hành</i>).
 *
 * <p>Owns: drafts with their sections and versions, rounds of comments with the answers, the issue
 * under a number of the head's register. Offers: {@link vn.khoithidua.draft.Drafts} to read, {@link
 * vn.khoithidua.draft.DraftWriting}, {@link vn.khoithidua.draft.DraftRounds}, {@link
 * vn.khoithidua.draft.DraftComments}, {@link vn.khoithidua.draft.DraftAnswers}, {@link
 * vn.khoithidua.draft.DraftIssuing}. May use: year (roster, windows, seats, who heads), paper (what
 * is issued is filed there), pact and criteria (whose drafts are commented on where they stand),
 * file, typeset, organization and access (names and signers on papers). Not scores: a draft knows
 * no results.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "criteria",
            "criteria :: domain",
            "file",
            "organization",
            "pact",
            "pact :: domain",
            "paper",
            "typeset",
            "year",
            "year :: domain"
        })
package vn.khoithidua.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
