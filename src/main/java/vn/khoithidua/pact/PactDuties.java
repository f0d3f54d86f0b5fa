package vn.khoithidua.pact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.WindowPlan;

/** Signing, for the leaders who have not; freezing and chasing, for the secretary. */
@Component
@RequiredArgsConstructor
class PactDuties implements Duties {

    private static final String SIGN = "pact.duty.sign";
    private static final List<Role> KEEPERS = List.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD);

    private final Pacts pacts;
    private final Windows windows;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        boolean leads = seat.is(Role.AGENCY_LEADER);
        if (!seat.year().isOpen() || !leads && !seat.isAny(KEEPERS)) {
            return List.of();
        }
        List<Pact> standing =
                pacts.all(seat.blocYear()).stream().filter(pact -> !pact.isVoid()).toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        WindowPlan plan = windows.plan(seat.blocYear());
        return standing.stream()
                .flatMap(
                        pact ->
                                duty(seat, pact, leads).stream()
                                        .map(text -> text.by(seat, plan, today)))
                .toList();
    }

    private Optional<Text> duty(Seat seat, Pact pact, boolean leads) {
        if (pact.isDraft()) {
            return seat.isAny(KEEPERS)
                    ? Optional.of(new Text(pact, "pact.duty.freeze", new Object[0]))
                    : Optional.empty();
        }
        SigningBoard board = pacts.board(pact.id());
        boolean ownMissing =
                board.places().stream()
                        .anyMatch(place -> seat.owns(place.line()) && !place.hasSigned());
        if (leads && ownMissing) {
            return Optional.of(new Text(pact, SIGN, new Object[0]));
        }
        return seat.isAny(KEEPERS) && !board.isComplete()
                ? Optional.of(
                        new Text(
                                pact,
                                "pact.duty.missing",
                                new Object[] {board.total() - board.signed()}))
                : Optional.empty();
    }

    private record Text(Pact pact, String key, Object[] args) {

        /** An addendum has words and a page of its own, and no last day. */
        Duty by(Seat seat, WindowPlan plan, LocalDate today) {
            boolean addendum = pact.kind() == PactKind.ADDENDUM;
            String page = "/years/" + seat.blocYear() + "/pact";
            return Duty.due(
                    seat.blocYear(),
                    addendum ? key + ".addendum" : key,
                    addendum ? page + "/" + pact.id() : page,
                    addendum ? null : deadline(seat, plan),
                    today,
                    args);
        }

        /** The leader's own day where more time was given, otherwise the bloc's. */
        private @Nullable LocalDate deadline(Seat seat, WindowPlan plan) {
            return key.equals(SIGN)
                    ? seat.ownLines().stream()
                            .map(line -> plan.due(Step.SIGNING, line))
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null)
                    : plan.due(Step.SIGNING);
        }
    }
}
