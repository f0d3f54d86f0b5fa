package vn.khoithidua.pact.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.domain.TableWarning;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.pact.FreezeWarning;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.pact.PaperLending;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.year.Seat;

/** Gathers what the page of a version shows. */
@Component
@RequiredArgsConstructor
class PactPages {

    /** Who drafts, freezes and records paper; the routes say the same. */
    static final List<Role> KEEPERS = List.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD);

    private final Pacts pacts;
    private final CriteriaTables tables;
    private final List<FreezeWarning> warnings;
    private final PaperLending lending;

    PactPage of(Pact pact, Seat seat, Grants person) {
        SigningBoard board = pacts.board(pact.id());
        boolean keeps = seat.isAny(KEEPERS);
        return new PactPage(
                pact,
                pacts.content(pact),
                board,
                own(board, person),
                pacts.all(seat.blocYear()),
                pacts.paper(pact).orElse(null),
                pact.isFrozen() ? unsigned(board, person) : List.of(),
                keeps && pact.isFrozen() && lending.isLent(pact.id()),
                keeps,
                keeps && pact.isDraft() && warns(seat),
                keeps && pact.isDraft() ? warnings(seat) : List.of());
    }

    /** The places of the agencies that the person leads. */
    static List<SigningBoard.Place> own(SigningBoard board, Grants person) {
        Set<OrganizationId> led = person.organizations(Role.AGENCY_LEADER);
        return board.places().stream().filter(place -> led.contains(place.organization())).toList();
    }

    private List<FreezeWarning.Warning> warnings(Seat seat) {
        return warnings.stream().flatMap(one -> one.of(seat.blocYear()).stream()).toList();
    }

    /** The places of the agencies that the person leads or works for, as long as they are empty. */
    private static List<SigningBoard.Place> unsigned(SigningBoard board, Grants person) {
        Set<OrganizationId> own = person.organizations(Role.AGENCY_LEADER, Role.AGENCY_OFFICER);
        return board.places().stream()
                .filter(place -> own.contains(place.organization()) && !place.hasSigned())
                .toList();
    }

    private boolean warns(Seat seat) {
        Optional<TableContent> draft =
                tables.current(seat.blocYear())
                        .filter(TableHead::draft)
                        .map(head -> tables.content(head.id()));
        return draft.filter(
                        table ->
                                TableWarning.of(table.tree(), table.settings()).stream()
                                        .anyMatch(TableWarning::sum))
                .isPresent();
    }
}
