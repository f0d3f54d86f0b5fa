package vn.khoithidua.award.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.award.AwardChoice;
import vn.khoithidua.award.AwardProposal;
import vn.khoithidua.award.AwardProposals;
import vn.khoithidua.award.KindName;
import vn.khoithidua.award.Nomination;
import vn.khoithidua.award.Nominations;
import vn.khoithidua.award.domain.AwardReason;
import vn.khoithidua.award.domain.Candidate;
import vn.khoithidua.award.domain.QuotaUse;
import vn.khoithidua.award.domain.Verdict;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.year.Seat;

/** Makes the page of a bloc-year's awards. */
@Component
@RequiredArgsConstructor
class AwardPages {

    private static final KindName NONE = new KindName("", "", "", "line");

    private final AwardProposals proposals;
    private final Nominations nominations;

    AwardPage page(Seat seat, @Nullable AwardForm typed) {
        AwardProposal proposal = proposals.of(seat.blocYear());
        Map<RosterLineId, AwardPage.Fate> fates = fates(seat, proposal);
        boolean all = AwardReaders.seesAll(seat);
        boolean open = proposal.submission() == null;
        Publication publication = proposal.ranking().publication();
        boolean points = all || (publication != null && publication.pointsShown());
        return new AwardPage(
                seat.label(),
                proposal.ranking().provisional(),
                proposal.outdated(),
                proposal.terms().kinds(),
                all ? cards(proposal) : List.of(),
                proposal.allocation().candidates().stream()
                        .filter(one -> AwardReaders.sees(seat, proposal.ranking(), one.line()))
                        .map(one -> row(proposal, one, typed, fates.get(one.line())))
                        .map(one -> points ? one : one.withoutPoints())
                        .toList(),
                all ? missed(proposal) : List.of(),
                proposal.review().deviations().size(),
                proposal.submission(),
                new AwardPage.Rights(
                        open && AwardReaders.mayChoose(seat),
                        open && AwardReaders.maySubmit(seat),
                        all));
    }

    private Map<RosterLineId, AwardPage.Fate> fates(Seat seat, AwardProposal proposal) {
        Map<RosterLineId, AwardPage.Fate> fates = new HashMap<>();
        if (proposal.submission() != null) {
            for (Nomination one : nominations.of(seat.blocYear())) {
                RosterLineId line = one.line();
                if (line != null) {
                    fates.put(
                            line,
                            new AwardPage.Fate(
                                    one.id().toString(), "award.standing." + one.standing()));
                }
            }
        }
        return fates;
    }

    private static List<AwardPage.Card> cards(AwardProposal proposal) {
        return proposal.review().uses().stream()
                .map(
                        use ->
                                new AwardPage.Card(
                                        proposal.terms().name(use.kind()),
                                        use.used(),
                                        seats(use),
                                        use.overBy(),
                                        proposal.terms().legalBases().getOrDefault(use.kind(), "")))
                .toList();
    }

    private static @Nullable Integer seats(QuotaUse use) {
        return use.seats().isPresent() ? use.seats().getAsInt() : null;
    }

    private static AwardPage.Row row(
            AwardProposal proposal,
            Candidate one,
            @Nullable AwardForm typed,
            AwardPage.@Nullable Fate fate) {
        AwardChoice choice = proposal.choices().get(one.line());
        String line = one.line().toString();
        Optional<AwardForm.Line> entered = typed == null ? Optional.empty() : typed.of(line);
        String stands = proposal.kindOf(one.line());
        String kind = entered.map(AwardForm.Line::kind).orElse(stands == null ? "" : stands);
        Placing placing = proposal.ranking().order().placingOf(one.line()).orElse(null);
        return new AwardPage.Row(
                line,
                one.place(),
                placing != null && placing.shared(),
                proposal.ranking().member(one.line()).name(),
                one.value(),
                badges(proposal, one),
                reason(proposal, one),
                kind,
                kind.isEmpty() ? NONE : proposal.terms().name(kind),
                entered.map(AwardForm.Line::typed).orElseGet(() -> typed(choice)),
                proposal.deviation(one.line()).isPresent(),
                one.eligibility().considered()
                        ? null
                        : new AwardPage.Text(
                                "award.barred." + one.eligibility().state(),
                                List.of(one.eligibility().ground())),
                fate);
    }

    private static AwardPage.Typed typed(@Nullable AwardChoice choice) {
        if (choice == null) {
            return new AwardPage.Typed("", "", "");
        }
        return choice.votes() == null
                ? new AwardPage.Typed(choice.reason(), "", "")
                : new AwardPage.Typed(
                        choice.reason(),
                        String.valueOf(choice.votes().yes()),
                        String.valueOf(choice.votes().roll()));
    }

    private static List<KindName> badges(AwardProposal proposal, Candidate one) {
        List<String> granted = proposal.allocation().grantedTo(one.line());
        List<String> kinds =
                granted.isEmpty() ? proposal.allocation().openFor(one.line()) : granted;
        return kinds.stream().map(proposal.terms()::name).toList();
    }

    /**
     * The reason that says most: what grants, what is open, else what the lowest kind failed at.
     */
    private static AwardPage.Text reason(AwardProposal proposal, Candidate one) {
        List<Verdict> verdicts = proposal.allocation().verdictsOf(one.line());
        Verdict telling =
                verdicts.stream()
                        .filter(verdict -> verdict.reason().grants())
                        .findFirst()
                        .or(
                                () ->
                                        verdicts.stream()
                                                .filter(verdict -> verdict.reason().open())
                                                .findFirst())
                        .or(() -> verdicts.reversed().stream().findFirst())
                        .orElse(null);
        if (telling == null) {
            return new AwardPage.Text(
                    "award.reason." + AwardReason.NOTHING_SET, List.of("", "", 0));
        }
        return text(proposal, telling, one);
    }

    private static AwardPage.Text text(AwardProposal proposal, Verdict verdict, Candidate one) {
        String place = one.place() == null ? "" : String.valueOf(one.place());
        return new AwardPage.Text(
                "award.reason." + verdict.reason(),
                List.of(proposal.terms().name(verdict.kind()).name(), place, verdict.seats()));
    }

    private static List<AwardPage.Missed> missed(AwardProposal proposal) {
        return proposal.terms().kinds().stream()
                .flatMap(
                        kind ->
                                proposal.allocation().justMissed(kind.code()).stream()
                                        .map(
                                                one ->
                                                        new AwardPage.Missed(
                                                                proposal.ranking()
                                                                        .member(one.line())
                                                                        .name(),
                                                                kind,
                                                                new AwardPage.Text(
                                                                        "award.missed."
                                                                                + one.reason(),
                                                                        List.of()),
                                                                one.shortBy())))
                .toList();
    }
}
