package vn.khoithidua.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.notice.domain.NoticeKind;
import vn.khoithidua.notice.domain.ReminderDays;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.year.DueList;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.MemberProgress;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;

/**
 * What a person is to be reminded of right now, from what is due and who is late. Asked when the
 * lines are written, when a mail is made up and when the inbox is read, so that nobody is told of
 * what was done in the meantime.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Reminding {

    private static final int NAMED = 5;

    /** Where no authority is concerned. */
    private static final ReminderDays STANDARD = new ReminderDays(List.of(7, 3, 1), 2, 3);

    private final SeatFinder seats;
    private final DueList duties;
    private final RuleSets rules;
    private final Roster roster;
    private final ObjectProvider<MemberProgress> progress;

    /** The matters that are open for the person, soon due or not ({@link InboxLine#matter}). */
    public Set<String> open(Grants person, LocalDate today) {
        List<Seat> open = seats.open(person);
        Stream<String> due =
                duties.of(person, open, today).stream()
                        .map(duty -> line(duty, new ReminderDays.Nudge(NoticeKind.SOON, 0)).same());
        Stream<String> late = raised(open, today).stream().map(NoticeLine::same);
        return Stream.concat(due, late)
                .flatMap(same -> NoticeLine.matter(same).stream())
                .collect(Collectors.toSet());
    }

    List<NoticeLine> of(Grants person, LocalDate today) {
        List<Seat> open = seats.open(person);
        Map<BlocYearId, ReminderDays> days = days(open, today);
        List<NoticeLine> lines = new ArrayList<>();
        for (Duty duty : duties.of(person, open, today)) {
            if (duty.severity() == Duty.Severity.NOTE) {
                continue;
            }
            BlocYearId year = duty.blocYear();
            ReminderDays when = year == null ? null : days.get(year);
            (when == null ? STANDARD : when)
                    .nudge(duty.dueOn(), today)
                    .map(nudge -> line(duty, nudge))
                    .ifPresent(lines::add);
        }
        lines.addAll(raised(open, today));
        return lines;
    }

    private List<NoticeLine> raised(List<Seat> open, LocalDate today) {
        List<Seat> led = open.stream().filter(seat -> seat.is(Role.BLOC_HEAD)).toList();
        Map<BlocYearId, ReminderDays> days = days(led, today);
        return led.stream()
                .flatMap(
                        seat ->
                                raised(seat, days.getOrDefault(seat.blocYear(), STANDARD), today)
                                        .stream())
                .toList();
    }

    private Map<BlocYearId, ReminderDays> days(List<Seat> open, LocalDate today) {
        Map<AuthorityId, ReminderDays> byAuthority = new HashMap<>();
        Map<BlocYearId, ReminderDays> days = new HashMap<>();
        for (Seat seat : open) {
            days.put(
                    seat.blocYear(),
                    byAuthority.computeIfAbsent(
                            seat.authority(), id -> days(rules.valuesOn(id, today))));
        }
        return days;
    }

    private static ReminderDays days(RuleValues values) {
        return new ReminderDays(
                ReminderDays.list(values.required("notice.daysBefore")),
                values.whole("notice.lateEveryDays"),
                values.whole("notice.raiseAfterDays"));
    }

    private static NoticeLine line(Duty duty, ReminderDays.Nudge nudge) {
        return new NoticeLine(
                nudge.kind(),
                duty.blocYear(),
                NoticeLine.same(
                        nudge.kind(),
                        duty.key(),
                        duty.blocYear(),
                        duty.href() + "|" + duty.dueOn()),
                nudge.mark(),
                NoticeText.of(duty.key(), duty.args().toArray()),
                duty.href(),
                duty.dueOn());
    }

    /** One line for each matter in which members are late for long enough. */
    private List<NoticeLine> raised(Seat seat, ReminderDays days, LocalDate today) {
        List<NoticeLine> lines = new ArrayList<>();
        for (MemberProgress source : progress) {
            for (MemberProgress.Column column : source.columns(seat, today)) {
                Set<RosterLineId> late = late(column, days);
                if (!late.isEmpty()) {
                    lines.add(raised(seat, column, late, today));
                }
            }
        }
        return lines;
    }

    private static Set<RosterLineId> late(MemberProgress.Column column, ReminderDays days) {
        return column.cells().entrySet().stream()
                .filter(
                        cell ->
                                cell.getValue() instanceof MemberProgress.Cell.Overdue overdue
                                        && days.raises(overdue.days()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private NoticeLine raised(
            Seat seat, MemberProgress.Column column, Set<RosterLineId> late, LocalDate today) {
        List<String> names =
                roster.all(seat.blocYear(), lastDay(seat, today)).stream()
                        .filter(member -> late.contains(member.line()))
                        .map(RosterMember::shortName)
                        .toList();
        String named =
                String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                        + (names.size() > NAMED ? "…" : "");
        String page = "/years/" + seat.blocYear();
        return new NoticeLine(
                NoticeKind.RAISED,
                seat.blocYear(),
                NoticeLine.same(NoticeKind.RAISED, column.titleKey(), seat.blocYear(), page),
                late.hashCode(),
                NoticeText.of(
                        "notice.raised", new NoticeText.Key(column.titleKey()), late.size(), named),
                page,
                null);
    }

    /** Names are those of today while the year lasts, afterwards those it ended with. */
    private static LocalDate lastDay(Seat seat, LocalDate today) {
        LocalDate last = seat.year().endsOn();
        return today.isAfter(last) ? last : today;
    }
}
