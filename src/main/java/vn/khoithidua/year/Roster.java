package vn.khoithidua.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.organization.Organizations;

/**
 * Who is a member of a bloc-year, from when to when. An agency stands on at most one roster of its
 * authority on any day; the database holds that too.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Roster {

    private final RosterStore store;
    private final BlocYearStore years;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;

    /**
     * Puts an agency on the roster, to the year's end. Refuses a day outside the year, an agency of
     * another authority or one that ceased by then, and one that stands elsewhere in these days.
     */
    @Transactional
    public RosterLineId join(BlocYearId year, JoinRoster join, @Nullable Actor actor) {
        BlocYearSummary summary = year(year);
        store.lock(year);
        Refusal refusal = refusal(summary, join);
        if (refusal != null) {
            throw refusal.asException();
        }
        return insert(summary, join, actor);
    }

    /** Takes a member off, with its last day; the line stays. Refuses a day outside its days. */
    @Transactional
    public void leave(RosterLineId line, LocalDate lastDay, String reason, @Nullable Actor actor) {
        BlocYearId year = yearOf(line);
        String why = required(reason);
        if (store.leave(line, lastDay, why) == 0) {
            throw Refusal.conflict("year.roster.leave.day").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "year.roster.left",
                        actor,
                        year,
                        line,
                        "lastDay",
                        lastDay.toString(),
                        "reason",
                        why));
    }

    /**
     * Records the share of women at the review date.
     *
     * @param percent 0 to 100, two decimals
     */
    @Transactional
    public void womenShare(
            RosterLineId line, BigDecimal percent, LocalDate on, @Nullable Actor actor) {
        if (percent.signum() < 0 || percent.compareTo(new BigDecimal("100")) > 0) {
            throw Refusal.invalid("year.roster.womenShare").asException();
        }
        BlocYearId year = yearOf(line);
        store.womenShare(line, percent, on);
        events.publishEvent(
                Recorded.of(
                        "year.roster.womenShare",
                        actor,
                        year,
                        line,
                        "percent",
                        percent.toPlainString(),
                        "on",
                        on.toString()));
    }

    /** Members on a day, with names of that day, in roster order. */
    public List<RosterMember> membersOn(BlocYearId year, LocalDate day) {
        return store.members(year, day).stream().filter(member -> member.standsOn(day)).toList();
    }

    /** Everybody who stood on the roster at any time, with names of the given day. */
    public List<RosterMember> all(BlocYearId year, LocalDate namesOn) {
        return store.members(year, namesOn);
    }

    /** First day on any roster of the bloc, for everybody who ever stood on one. One statement. */
    public Map<OrganizationId, LocalDate> memberSince(BlocId bloc) {
        return store.memberSince(bloc);
    }

    /** The year a line belongs to; refuses an unknown line. */
    public BlocYearId yearOf(RosterLineId line) {
        return store.yearOf(line).orElseThrow(() -> Refusal.notFound().asException());
    }

    /** Copies those who stood on the last day; answers whom it could not copy. */
    List<OrganizationId> copy(BlocYearSummary from, BlocYearSummary to, @Nullable Actor actor) {
        List<OrganizationId> leftOut = new ArrayList<>();
        for (RosterMember member : membersOn(from.id(), from.endsOn())) {
            JoinRoster join =
                    new JoinRoster(member.organization(), to.startsOn(), member.joinReason());
            if (refusal(to, join) == null) {
                insert(to, join, actor);
            } else {
                leftOut.add(member.organization());
            }
        }
        return leftOut;
    }

    /** Why an agency cannot join, or null. */
    private @Nullable Refusal refusal(BlocYearSummary year, JoinRoster join) {
        LocalDate day = join.joinedOn();
        if (day.isBefore(year.startsOn()) || day.isAfter(year.endsOn())) {
            return Refusal.invalid("year.roster.join.day");
        }
        if (!organizations.authorityOf(join.organization()).equals(year.authority())) {
            return Refusal.notFound();
        }
        if (organizations.history(join.organization()).stream()
                .noneMatch(period -> period.days().contains(day))) {
            return Refusal.conflict("year.roster.join.ceased");
        }
        return store.blocWith(year, join.organization(), day, year.endsOn())
                .map(bloc -> Refusal.conflict("year.roster.join.elsewhere", bloc))
                .orElse(null);
    }

    private RosterLineId insert(BlocYearSummary year, JoinRoster join, @Nullable Actor actor) {
        RosterLineId line = RosterLineId.next();
        JoinRoster clean =
                new JoinRoster(join.organization(), join.joinedOn(), required(join.reason()));
        if (!store.insert(line, year, clean)) {
            throw Refusal.conflict("year.roster.join.elsewhere", year.blocName()).asException();
        }
        events.publishEvent(
                Recorded.of(
                        "year.roster.joined",
                        actor,
                        year.id(),
                        line,
                        "organization",
                        join.organization().toString(),
                        "joinedOn",
                        join.joinedOn().toString(),
                        "reason",
                        clean.reason()));
        return line;
    }

    private BlocYearSummary year(BlocYearId id) {
        return years.find("id = :id", Map.of("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private static String required(String reason) {
        String clean = VietnameseText.cleanLine(reason);
        if (clean.isEmpty()) {
            throw Refusal.invalid("year.roster.reason").asException();
        }
        return clean;
    }
}
