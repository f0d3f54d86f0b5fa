package vn.khoithidua.scoring;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/** Who may read, enter and verify which sheet. */
@Component
@RequiredArgsConstructor
class SheetAccess {

    /** Roles that read every sheet of the bloc-year once it was handed in. */
    static final Set<Role> READERS =
            Set.of(
                    Role.BLOC_SECRETARY,
                    Role.BLOC_HEAD,
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.AUDITOR);

    private final CellOpening cells;
    private final SheetStore sheets;
    private final Members members;
    private final BlocYears years;

    /** Opens a cell for writing; makes the bloc-year's sheets if this is the first entry. */
    CellOpening.Opened open(Seat seat, RosterLineId line, CriterionKey criterion, Step step) {
        return cells.open(seat, line, criterion, step)
                .or(
                        () -> {
                            sheets.ensure(seat.blocYear(), members.of(seat.year()));
                            return cells.open(seat, line, criterion, step);
                        })
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** Takes a sheet for a step on its way. */
    SheetRow lock(Seat seat, RosterLineId line) {
        return sheets.lock(seat.blocYear(), line)
                .or(
                        () -> {
                            sheets.ensure(seat.blocYear(), members.of(seat.year()));
                            return sheets.lock(seat.blocYear(), line);
                        })
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** Refuses a sheet of another agency as if it did not exist. */
    void requireOwn(Seat seat, RosterLineId line) {
        if (!seat.owns(line)) {
            throw Refusal.notFound().asException();
        }
    }

    void requireRole(Seat seat, Role role) {
        if (!seat.is(role)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "error.403.text", List.of()).asException();
        }
    }

    /** Whether the person may see this sheet: the own one always, others once handed in. */
    boolean reads(Seat seat, SheetRow sheet) {
        return seat.owns(sheet.line())
                || seat.isAny(READERS) && (sheet.state().wasSubmitted() || seat.is(Role.AUDITOR));
    }

    /** Whether the person's role verifies this criterion, whoever the member is. */
    static boolean isScorer(Seat seat, Criterion criterion) {
        return switch (criterion.scorer().kind()) {
            case MEMBER_AND_TEAM -> seat.is(Role.BLOC_SECRETARY);
            case STANDING_AGENCY -> seat.is(Role.COUNCIL_SECRETARY);
            // The named agency need not be a member: the team or the standing agency enters for it.
            case NAMED_AGENCY -> seat.is(Role.BLOC_SECRETARY) || seat.is(Role.COUNCIL_SECRETARY);
        };
    }

    /** Whether the helper team verifies this criterion. */
    static boolean isTeams(Criterion criterion) {
        return criterion.scorer().kind() != Scorer.Kind.STANDING_AGENCY;
    }

    /**
     * Refuses whoever does not verify this criterion, as absent what is another's share, and
     * everybody for the own agency.
     */
    void requireVerifier(Seat seat, RosterLineId line, Criterion criterion, RowShare share) {
        if (!share.covers(criterion.key())) {
            throw Refusal.notFound().asException();
        }
        if (!isScorer(seat, criterion)) {
            throw new Refusal(
                            Refusal.Kind.FORBIDDEN,
                            "scoring.verify.otherScorer",
                            List.of(criterion.shortTitle()))
                    .asException();
        }
        requireIndependent(seat, line);
    }

    /** Nobody verifies the own agency, unless the bloc's rule says so. */
    void requireIndependent(Seat seat, RosterLineId line) {
        if (!seat.isIndependentOf(line) && !ownAllowed(seat)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "scoring.verify.ownAgency", List.of())
                    .asException();
        }
    }

    boolean ownAllowed(Seat seat) {
        return years.rules(seat.blocYear()).flag("leadership.headMayVerifyOwnScores");
    }

    static boolean selfScored(Criterion criterion) {
        return criterion.scorer().kind() == Scorer.Kind.MEMBER_AND_TEAM;
    }
}
