package vn.khoithidua.pact.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.pact.FreezeWarning;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactDates;
import vn.khoithidua.pact.PactPaper;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.pact.domain.PactContent;

/**
 * One version as its page shows it.
 *
 * @param own places of the agencies the person leads, on the roll of this version
 * @param others all versions of the year, this one too
 * @param paper the PDF that was made of it; null for a draft
 * @param digital places of the agencies the person works for, which have not signed yet
 * @param lent whether a signer has the file now
 * @param mayKeep whether the person drafts, freezes and records paper here
 * @param tableWarns whether the table's sums disagree, so that freezing asks for an explanation
 * @param warnings what speaks against freezing now
 */
record PactPage(
        Pact pact,
        PactContent content,
        SigningBoard board,
        List<SigningBoard.Place> own,
        List<Pact> others,
        @Nullable PactPaper paper,
        List<SigningBoard.Place> digital,
        boolean lent,
        boolean mayKeep,
        boolean tableWarns,
        List<FreezeWarning.Warning> warnings) {

    /** The short code on screen and paper, or null for a draft. */
    public @Nullable String code() {
        return pact.hash() == null ? null : pact.hash().code();
    }

    /** The own places that have not signed yet. */
    public List<SigningBoard.Place> waiting() {
        return pact.isFrozen()
                ? own.stream().filter(place -> !place.hasSigned()).toList()
                : List.of();
    }

    /** The roll with the own agencies first. */
    public List<SigningBoard.Place> places() {
        return Stream.concat(
                        own.stream(), board.places().stream().filter(place -> !own.contains(place)))
                .toList();
    }

    public boolean isOwn(SigningBoard.Place place) {
        return own.contains(place);
    }

    /** Whether any member has targets of its own, which stand in an annex. */
    public boolean hasOwnTargets() {
        return content.members().stream().anyMatch(member -> !member.targets().isEmpty());
    }

    /** Day, month and year of the paper; days below 10 and the months 1 and 2 take a zero. */
    public List<String> day() {
        return List.of(PactDates.parts(content.frozenOn()));
    }
}
