package vn.khoithidua.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.kernel.VietnameseText;

/** Dated roles: given with their basis, ended with a day, never deleted. */
@Service
@RequiredArgsConstructor
@Transactional
public class Roles {

    /** How many characters a reason may have. */
    public static final int LONGEST_REASON = 300;

    private final RoleAssignments assignments;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * One assignment, as the admin sees it.
     *
     * @param days the days it was given for; one that was taken back names its first only
     * @param withdrawn whether it was taken back and holds on no day
     */
    public record Assigned(
            UUID id,
            Grant grant,
            DateRange days,
            String basis,
            @Nullable Ended ended,
            boolean withdrawn) {}

    /** Why an assignment was ended before its time, and by whom. */
    public record Ended(String reason, String by) {}

    /**
     * Gives a role.
     *
     * @param grant role and scope; {@link Role#BLOC_HEAD} follows from the leadership and is
     *     refused, and so is a scope that is not of the role's kind
     * @param basis decision or letter it rests on
     * @return the assignment's id
     */
    public UUID assign(UserId user, Grant grant, DateRange days, String basis, @Nullable Actor by) {
        if (grant.role() == Role.BLOC_HEAD) {
            throw Refusal.invalid("access.role.followsOffice").asException();
        }
        if (!grant.fits()) {
            throw Refusal.invalid("access.role.scope.missing").asException();
        }
        RoleAssignment saved =
                assignments.save(
                        new RoleAssignment(
                                user,
                                grant,
                                days,
                                VietnameseText.cleanLine(basis),
                                by,
                                time.now()));
        events.publishEvent(
                Recorded.global(
                        "access.role.assigned",
                        by,
                        user,
                        "role",
                        grant.role().name(),
                        "basis",
                        basis));
        return saved.getId();
    }

    /**
     * Ends an assignment with the given last day; refuses one that has ended by then (409) and a
     * missing or overlong reason (422).
     */
    public void end(UUID assignment, LocalDate lastDay, String reason, Actor by) {
        RoleAssignment found = find(assignment);
        String why = required(reason);
        if (!found.end(lastDay, why, by)) {
            throw Refusal.conflict("access.role.alreadyEnded").asException();
        }
        events.publishEvent(
                Recorded.global(
                        "access.role.ended",
                        by,
                        assignment,
                        "lastDay",
                        lastDay.toString(),
                        "reason",
                        why));
    }

    /**
     * Takes an assignment back before its first day, or on it: from now on it holds on no day.
     * Refuses one that held on an earlier day (409) and a missing or overlong reason (422).
     */
    public void withdraw(UUID assignment, String reason, Actor by) {
        RoleAssignment found = find(assignment);
        String why = required(reason);
        if (!found.withdraw(time.today(), why, by)) {
            throw Refusal.conflict("access.role.begun").asException();
        }
        events.publishEvent(
                Recorded.global("access.role.withdrawn", by, assignment, "reason", why));
    }

    private RoleAssignment find(UUID assignment) {
        return assignments.findById(assignment).orElseThrow(() -> Refusal.notFound().asException());
    }

    private static String required(String reason) {
        String why = VietnameseText.cleanLine(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid("access.role.reason.missing").asException();
        }
        return why;
    }

    /** Ends whatever the person holds of just this role and scope beyond the last day. */
    public void endAll(UserId user, Grant grant, LocalDate lastDay, String reason, Actor by) {
        for (Assigned held : of(user)) {
            LocalDate last = held.days().to();
            if (held.grant().equals(grant)
                    && !held.withdrawn()
                    && (last == null || last.isAfter(lastDay))) {
                end(held.id(), lastDay, reason, by);
            }
        }
    }

    /** Everything a person was ever assigned, the latest first. */
    @Transactional(readOnly = true)
    public List<Assigned> of(UserId user) {
        return assignments.findByUserIdOrderByValidFromDesc(user.value()).stream()
                .map(Roles::view)
                .toList();
    }

    private static Assigned view(RoleAssignment row) {
        Grant grant =
                new Grant(
                        row.getRole(),
                        row.getAuthorityId() == null ? null : new AuthorityId(row.getAuthorityId()),
                        row.getBlocId() == null ? null : new BlocId(row.getBlocId()),
                        row.getBlocYearId() == null ? null : new BlocYearId(row.getBlocYearId()),
                        row.getOrganizationId() == null
                                ? null
                                : new OrganizationId(row.getOrganizationId()));
        return new Assigned(
                row.getId(),
                grant,
                new DateRange(
                        row.getValidFrom(),
                        row.isWithdrawn() ? row.getValidFrom() : row.getValidTo()),
                row.getBasis(),
                row.getEndReason() == null || row.getEndedName() == null
                        ? null
                        : new Ended(row.getEndReason(), row.getEndedName()),
                row.isWithdrawn());
    }
}
