package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.domain.TeamPost;

/**
 * The helper team (Tổ giúp việc) of a bloc-year. Each member gets the role of the bloc's secretary,
 * with the agency it works for: nobody verifies the scores of the own agency.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class HelperTeam {

    private final HelperTeamStore store;
    private final BlocYearStore years;
    private final Roles roles;
    private final ApplicationEventPublisher events;

    /**
     * Somebody to take in.
     *
     * @param organization the agency the person works for, or null for none on the roster
     */
    public record Member(
            UserId user,
            @Nullable OrganizationId organization,
            TeamPost post,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            String basis) {}

    /**
     * Takes a person into the team and gives the role. Refuses a closed year (423), a missing basis
     * (422), one who is in it on these days, and a second head of the team (409).
     */
    @Transactional
    public void join(BlocYearId year, Member member, @Nullable Actor actor) {
        String basis = VietnameseText.cleanLine(member.basis());
        requireOpen(year);
        if (basis.isEmpty()) {
            throw Refusal.invalid("year.team.basis").asException();
        }
        DateRange days = new DateRange(member.joinedOn(), member.leftOn());
        if (member.post() == TeamPost.CHAIR && hasChair(year, days)) {
            throw Refusal.conflict("year.team.chair").asException();
        }
        if (!store.insert(year, member, basis)) {
            throw Refusal.conflict("year.team.already").asException();
        }
        roles.assign(
                member.user(),
                Grant.inBlocYear(Role.BLOC_SECRETARY, year, member.organization()),
                days,
                basis,
                actor);
        events.publishEvent(
                Recorded.of(
                        "year.team.joined",
                        actor,
                        year,
                        member.user(),
                        "post",
                        member.post().name(),
                        "from",
                        member.joinedOn().toString(),
                        "basis",
                        basis));
    }

    /**
     * Ends a member's time with its last day, and the role with it. Refuses an unknown member
     * (404), a missing reason or a day before the first (422) and one who has left by then (409).
     */
    @Transactional
    public void leave(BlocYearId year, UUID id, LocalDate lastDay, String reason, Actor actor) {
        TeamMember member = member(year, id);
        String why = VietnameseText.cleanLine(reason);
        if (why.isEmpty() || why.length() > Roles.LONGEST_REASON) {
            throw Refusal.invalid("year.team.reason").asException();
        }
        if (lastDay.isBefore(member.joinedOn())) {
            throw Refusal.invalid("year.team.day").asException();
        }
        if (!store.leave(id, lastDay, why)) {
            throw Refusal.conflict("year.team.left").asException();
        }
        Grant grant = Grant.inBlocYear(Role.BLOC_SECRETARY, year, member.organization());
        roles.endAll(member.user(), grant, lastDay, why, actor);
        events.publishEvent(
                Recorded.of(
                        "year.team.left",
                        actor,
                        year,
                        member.user(),
                        "lastDay",
                        lastDay.toString(),
                        "reason",
                        why));
    }

    /** The team with everybody who was in it: by post, then by first day. One statement. */
    public List<TeamMember> members(BlocYearId year) {
        return store.members(year);
    }

    /** One of the team; refuses an unknown one and one of another year alike. */
    public TeamMember member(BlocYearId year, UUID id) {
        return store.members(year).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private boolean hasChair(BlocYearId year, DateRange days) {
        return store.members(year).stream()
                .filter(member -> member.post() == TeamPost.CHAIR)
                .anyMatch(
                        member -> new DateRange(member.joinedOn(), member.leftOn()).overlaps(days));
    }

    private void requireOpen(BlocYearId year) {
        if (years.find("id = :id", Map.of("id", year.value())).stream()
                .noneMatch(BlocYearSummary::isOpen)) {
            throw Refusal.locked("year.team.closed").asException();
        }
    }
}
