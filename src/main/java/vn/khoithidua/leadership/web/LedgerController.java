package vn.khoithidua.leadership.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.leadership.BlocLedger;
import vn.khoithidua.leadership.ChosenOffice;
import vn.khoithidua.leadership.LeadershipChoice;
import vn.khoithidua.leadership.LeadershipChoices;
import vn.khoithidua.leadership.TurnProposals;
import vn.khoithidua.paper.PaperLinks;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.LeadershipRole;

/** Who headed the bloc over the years, whose turn it is, whom it chose. */
@Controller
@RequiredArgsConstructor
class LedgerController {

    private static final Set<Role> CHOOSERS =
            Set.of(Role.BLOC_HEAD, Role.BLOC_SECRETARY, Role.COUNCIL_SECRETARY);

    private final BlocLedger ledger;
    private final TurnProposals proposals;
    private final LeadershipChoices choices;
    private final LedgerSheet sheet;
    private final TurnWords words;
    private final Roster roster;
    private final PaperLinks papers;

    @GetMapping("/years/{year}/ledger")
    String show(
            Seat seat,
            LedgerQuery query,
            @RequestParam(defaultValue = "HEAD") String office,
            Locale locale,
            Model model) {
        BlocLedger.History history = ledger.of(seat.bloc());
        LeadershipRole role = office.equals("DEPUTY") ? LeadershipRole.DEPUTY : LeadershipRole.HEAD;
        Optional<TurnProposals.Proposal> proposal = proposals.of(history, role);
        List<LeadershipChoice> made = choices.of(seat.blocYear());
        model.addAttribute(
                "page",
                new LedgerView(
                        "/years/" + seat.blocYear() + "/ledger",
                        query.of(history.years()),
                        query,
                        role.name(),
                        proposal.map(one -> one.after().label()).orElse(null),
                        proposal.map(TurnProposals.Proposal::rule).orElse(null),
                        proposal.map(one -> words.lines(one, locale)).orElse(List.of()),
                        made,
                        answers(seat, made),
                        seat.year().isOpen() && seat.isAny(CHOOSERS),
                        seat.is(Role.COUNCIL_SECRETARY)));
        model.addAttribute(
                "papers", papers.of(seat, made.stream().map(LeadershipChoice::paperNo).toList()));
        return "leadership/ledger";
    }

    @GetMapping("/years/{year}/ledger/export/{kind}")
    ResponseEntity<byte[]> export(
            Seat seat, @PathVariable String kind, LedgerQuery query, Locale locale) {
        return sheet.of(kind, query.of(ledger.of(seat.bloc()).years()), locale);
    }

    private List<LeadershipChoice> answers(Seat seat, List<LeadershipChoice> made) {
        if (made.isEmpty() || !seat.is(Role.AGENCY_LEADER)) {
            return List.of();
        }
        Set<OrganizationId> own =
                roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                        .filter(member -> seat.owns(member.line()))
                        .map(RosterMember::organization)
                        .collect(Collectors.toSet());
        return made.stream()
                .filter(
                        choice ->
                                choice.offices().stream()
                                        .anyMatch(
                                                one ->
                                                        own.contains(one.organization())
                                                                && one.answer()
                                                                        == ChosenOffice.Answer
                                                                                .WAITING))
                .toList();
    }
}
