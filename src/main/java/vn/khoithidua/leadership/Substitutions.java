package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.AgencyLeaders;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * Who stands in for a leader on leave. A person of the agency gets the leader's role, and with it
 * the agency's office in the bloc, on exactly these days; a deputy agency of the bloc, whose leader
 * has the rights already, is named as acting for its head.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Substitutions {

    private final SubstitutionStore store;
    private final LeadershipLedger ledger;
    private final Organizations organizations;
    private final AgencyLeaders leaders;
    private final AccountDirectory accounts;
    private final Roles roles;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** Substitutions among the year's members, the latest first. */
    public List<Substitution> of(BlocYearSummary year) {
        return store.of(year);
    }

    /**
     * As what a person acts for an agency on a day: named as substitute, or leading the deputy
     * agency that was. Empty for the leader itself.
     */
    public Optional<Substitution> standIn(
            BlocYearSummary year, UserId user, OrganizationId organization, LocalDate day) {
        return store.of(year).stream()
                .filter(one -> one.organization().equals(organization) && one.holdsOn(day))
                .filter(one -> user.equals(one.user()) || leads(user, one.deputy(), day))
                .findFirst();
    }

    private boolean leads(UserId user, @Nullable OrganizationId agency, LocalDate day) {
        AgencyLeaders.Leader leader =
                agency == null ? null : leaders.of(List.of(agency), day).get(agency);
        return leader != null && leader.user().equals(user);
    }

    /**
     * Names a substitute. Refuses what contradicts itself (422), a second one on the same days, a
     * deputy that is none then, and one that a substitute names (409).
     */
    @Transactional
    public UUID name(BlocYearSummary year, SubstitutionEntry entry, Actor actor) {
        Refusal fault = entry.fault();
        if (fault != null) {
            throw fault.asException();
        }
        if (store.standsIn(actor.user(), entry.organization(), time.today())) {
            throw Refusal.conflict("leadership.substitution.bySubstitute").asException();
        }
        OrganizationId deputy = entry.deputy();
        if (deputy != null) {
            requireOffices(year.id(), entry.organization(), deputy, entry.firstDay());
        }
        UserId user = entry.user();
        UUID id =
                store.insert(
                        year.id(),
                        entry,
                        names(entry),
                        assign(entry, user, actor),
                        actor,
                        time.now());
        if (id == null) {
            throw Refusal.conflict("leadership.substitution.twice").asException();
        }
        tellNamed(year, entry, actor);
        return id;
    }

    /** One of the year; an absent and a foreign one are refused alike. */
    public Substitution find(BlocYearSummary year, UUID id) {
        return store.of(year).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private void tellNamed(BlocYearSummary year, SubstitutionEntry entry, Actor actor) {
        events.publishEvent(
                Recorded.of(
                        "leadership.substitution.named",
                        actor,
                        year.id(),
                        entry.organization(),
                        "capacity",
                        entry.capacity().name(),
                        "from",
                        entry.firstDay().toString(),
                        "to",
                        entry.lastDay().toString(),
                        "paper",
                        entry.paperNo()));
    }

    private @Nullable UUID assign(SubstitutionEntry entry, @Nullable UserId user, Actor actor) {
        return user == null
                ? null
                : roles.assign(
                        user,
                        Grant.inOrganization(Role.AGENCY_LEADER, entry.organization()),
                        new DateRange(entry.firstDay(), entry.lastDay()),
                        entry.paperNo(),
                        actor);
    }

    private SubstitutionStore.Names names(SubstitutionEntry entry) {
        AgencyLeaders.Leader absent =
                leaders.of(List.of(entry.organization()), entry.firstDay())
                        .get(entry.organization());
        UserId user = entry.user();
        if (absent != null && absent.user().equals(user)) {
            throw Refusal.conflict("leadership.substitution.self").asException();
        }
        OrganizationId deputy = entry.deputy();
        String person =
                user != null
                        ? accounts.names(List.of(user)).getOrDefault(user, "")
                        : deputy == null
                                ? ""
                                : organizations.nameOn(deputy, entry.firstDay()).name();
        return new SubstitutionStore.Names(absent == null ? "" : absent.name(), person);
    }

    private void requireOffices(
            BlocYearId year, OrganizationId head, OrganizationId deputy, LocalDate day) {
        List<Holder> holders =
                ledger.holders(year).stream().filter(holder -> holder.holdsOn(day)).toList();
        boolean both =
                holders.stream().anyMatch(one -> is(one, head, LeadershipRole.HEAD))
                        && holders.stream().anyMatch(one -> is(one, deputy, LeadershipRole.DEPUTY));
        if (!both) {
            throw Refusal.conflict("leadership.substitution.offices").asException();
        }
    }

    private static boolean is(Holder holder, OrganizationId organization, LeadershipRole role) {
        return holder.organization().equals(organization) && holder.role() == role;
    }
}
