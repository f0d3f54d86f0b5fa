package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * Who heads a bloc-year, and who did. From it follows the role of the head: the leader of the head
 * or a deputy agency holds it until the year is closed.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LeadershipLedger {

    private static final int MOST_DEPUTIES = 3;

    private final LeadershipStore store;
    private final ApplicationEventPublisher events;

    /**
     * Gives an office to a member; a new head ends the old one's term the day before. Refuses an
     * agency that is no member or holds an office already, and a fourth deputy.
     */
    @Transactional
    public void appoint(BlocYearId year, Holder holder, @Nullable Actor actor) {
        String basis = VietnameseText.cleanLine(holder.basis());
        if (basis.isEmpty()) {
            throw Refusal.invalid("year.leadership.basis").asException();
        }
        if (holder.role() == LeadershipRole.HEAD) {
            store.endHead(year, holder.heldFrom().minusDays(1));
        } else if (deputies(year, holder.heldFrom()) >= MOST_DEPUTIES) {
            throw Refusal.conflict("year.leadership.deputies", MOST_DEPUTIES).asException();
        }
        if (!store.insert(year, holder, basis)) {
            throw Refusal.conflict("year.leadership.member").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "year.leadership.appointed",
                        actor,
                        year,
                        holder.organization(),
                        "role",
                        holder.role().name(),
                        "mode",
                        holder.mode().name(),
                        "from",
                        holder.heldFrom().toString(),
                        "basis",
                        basis));
    }

    /**
     * Ends an office with its last day. Refuses a missing reason (422), and if the agency holds
     * none then (409).
     */
    @Transactional
    public void end(
            BlocYearId year,
            OrganizationId organization,
            LocalDate lastDay,
            String reason,
            @Nullable Actor actor) {
        String why = VietnameseText.cleanLine(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid("year.leadership.reason").asException();
        }
        if (store.end(year, organization, lastDay, why) == 0) {
            throw Refusal.conflict("year.leadership.none").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "year.leadership.ended",
                        actor,
                        year,
                        organization,
                        "lastDay",
                        lastDay.toString(),
                        "reason",
                        why));
    }

    /** Everybody who held an office in the year: heads first, then by first day. */
    public List<Holder> holders(BlocYearId year) {
        return store.holders(year);
    }

    /** What an agency held, in whatever year, the latest first. */
    public Map<BlocYearId, List<Holder>> ofOrganization(OrganizationId organization) {
        return store.ofOrganization(organization);
    }

    /** All offices of all years of a bloc, the latest year first. One statement. */
    public List<Tenure> ofBloc(BlocId bloc) {
        return store.ofBloc(bloc);
    }

    /** The head agency on a day. */
    public Optional<OrganizationId> headOn(BlocYearId year, LocalDate day) {
        return store.holders(year).stream()
                .filter(holder -> holder.role() == LeadershipRole.HEAD && holder.holdsOn(day))
                .map(Holder::organization)
                .findFirst();
    }

    private long deputies(BlocYearId year, LocalDate day) {
        return store.holders(year).stream()
                .filter(holder -> holder.role() == LeadershipRole.DEPUTY && holder.holdsOn(day))
                .count();
    }
}
