package vn.khoithidua.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.TeamMember;

/**
 * Verification shared out by groups and criteria to persons of the helper team. Who has a share
 * sees and verifies these rows over all members but the own agency; who has none goes on to see and
 * verify all, so that the secretary keeps the whole and a share's own agency finds a verifier.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class VerificationShares {

    private final ShareStore store;
    private final FrozenTables tables;
    private final Totals totals;
    private final Members members;
    private final HelperTeam team;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * What one person of the team has to do.
     *
     * @param nodes groups and criteria in printed order; empty if all is the person's
     * @param cells how many cells the person may verify, {@code left} of them not verified yet
     */
    public record Portion(TeamMember person, List<TableNode> nodes, int cells, int left) {}

    /** What of the table this person verifies and sees. */
    @Transactional(readOnly = true)
    public RowShare of(Seat seat) {
        if (!RowShare.limits(seat)) {
            return RowShare.ALL;
        }
        Set<CriterionKey> nodes =
                store.ofYear(seat.blocYear()).getOrDefault(seat.actor().user(), Set.of());
        return nodes.isEmpty()
                ? RowShare.ALL
                : RowShare.of(seat, tables.of(seat.blocYear()), nodes);
    }

    /** The frozen table's groups and criteria in printed order. */
    @Transactional(readOnly = true)
    public List<TableNode> nodes(Seat seat) {
        requireLead(seat);
        return tables.of(seat.blocYear()).tree().nodes().toList();
    }

    /** Everybody who is in the team today, with what is left to do. */
    @Transactional(readOnly = true)
    public List<Portion> portions(Seat seat) {
        requireLead(seat);
        YearNumbers numbers = totals.read(seat.blocYear(), members.of(seat.year()));
        Map<UserId, Set<CriterionKey>> shares = store.ofYear(seat.blocYear());
        List<Portion> portions = new ArrayList<>();
        for (TeamMember person : present(seat)) {
            portions.add(portion(person, shares.getOrDefault(person.user(), Set.of()), numbers));
        }
        return portions;
    }

    private static Portion portion(
            TeamMember person, Set<CriterionKey> nodes, YearNumbers numbers) {
        ScoringTable table = numbers.table();
        Set<CriterionKey> own =
                nodes.isEmpty() ? table.criteria().keySet() : RowShare.below(table, nodes);
        int cells = 0;
        int left = 0;
        for (RosterMember member : numbers.members()) {
            if (member.organization().equals(person.organization())) {
                continue;
            }
            Map<CriterionKey, CellPoints> points = numbers.cellsOf(member.line());
            for (Criterion criterion : table.criteria().values()) {
                if (own.contains(criterion.key())
                        && SheetAccess.isTeams(criterion)
                        && table.isAssigned(member.line(), criterion.key())) {
                    CellPoints cell = points.get(criterion.key());
                    cells++;
                    left += cell == null || cell.verified() == null ? 1 : 0;
                }
            }
        }
        return new Portion(
                person,
                table.tree().nodes().filter(node -> nodes.contains(node.key())).toList(),
                cells,
                left);
    }

    /**
     * Gives a group or a criterion to a person of the team.
     *
     * @throws vn.khoithidua.kernel.RefusedException 403 for whoever does not lead the work; 404 for
     *     an unknown node; 409 if the person has it; 422 for somebody who is not in the team
     */
    public void give(Seat seat, CriterionKey node, UserId user) {
        requireLead(seat);
        if (tables.of(seat.blocYear()).tree().nodes().noneMatch(one -> one.key().equals(node))) {
            throw Refusal.notFound().asException();
        }
        if (present(seat).stream().noneMatch(one -> one.user().equals(user))) {
            throw Refusal.invalid("scoring.share.notInTeam").asException();
        }
        if (!store.insert(seat.blocYear(), node, user, seat.actor(), time.now())) {
            throw Refusal.conflict("scoring.share.already").asException();
        }
        record(seat, "scoring.share.given", node, user);
    }

    /** Takes one back; refuses (409) what was not given. */
    public void takeBack(Seat seat, CriterionKey node, UserId user) {
        requireLead(seat);
        if (!store.delete(seat.blocYear(), node, user)) {
            throw Refusal.conflict("scoring.share.gone").asException();
        }
        record(seat, "scoring.share.taken", node, user);
    }

    /** Refuses whoever verifies a share only: returning, closing, sharing out are of the whole. */
    @Transactional(readOnly = true)
    public void requireLead(Seat seat) {
        if (!seat.isAny(Set.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD)) || !of(seat).isAll()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "scoring.share.lead", List.of())
                    .asException();
        }
    }

    private List<TeamMember> present(Seat seat) {
        var today = time.today();
        return team.members(seat.blocYear()).stream()
                .filter(one -> !one.joinedOn().isAfter(today))
                .filter(one -> one.leftOn() == null || !one.leftOn().isBefore(today))
                .toList();
    }

    private void record(Seat seat, String action, CriterionKey node, UserId user) {
        events.publishEvent(
                Recorded.of(
                        action, seat.actor(), seat.blocYear(), user, "criterion", node.value()));
    }
}
