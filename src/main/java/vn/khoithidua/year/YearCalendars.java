package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ruleset.Holiday;
import vn.khoithidua.ruleset.Holidays;
import vn.khoithidua.ruleset.domain.Deadline;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.year.domain.CalendarLine;
import vn.khoithidua.year.domain.CalendarLine.Kind;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * Lays out a bloc-year's calendar: the windows of its steps, more time for single members, the days
 * that law and province set, days off. The number of statements is constant.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class YearCalendars {

    private static final String DEADLINE = "deadline.";

    private final Windows windows;
    private final Extensions extensions;
    private final BlocYears years;
    private final Roster roster;
    private final Holidays holidays;

    /** The calendar; grace is not in it, members see their own extensions only. */
    public YearCalendar of(Seat seat) {
        BlocYearSummary year = seat.year();
        List<StepWindow> steps = windows.plan(year.id()).windows();
        List<CalendarLine> lines = new ArrayList<>();
        steps.forEach(window -> ofStep(window, lines));
        ofExtensions(seat, lines);
        ofRules(year, lines);
        lines.addAll(daysOff(year.authority(), first(year, steps), last(year, lines)));
        lines.sort(CalendarLine.ORDER);
        return new YearCalendar(year, steps, lines);
    }

    private static void ofStep(StepWindow window, List<CalendarLine> lines) {
        Step step = window.step();
        lines.add(CalendarLine.on(window.opensOn(), Kind.OPENS, step, ""));
        lines.add(CalendarLine.on(window.softDeadline(), Kind.DUE, step, ""));
        LocalDate locks = window.hardLockOn();
        if (locks != null) {
            lines.add(CalendarLine.on(locks, Kind.LOCKS, step, ""));
        }
    }

    private void ofExtensions(Seat seat, List<CalendarLine> lines) {
        List<Extension> all = extensions.seenBy(seat).stream().filter(Extension::counts).toList();
        if (all.isEmpty()) {
            return;
        }
        Map<RosterLineId, String> names =
                roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                        .collect(Collectors.toMap(RosterMember::line, RosterMember::name));
        for (Extension one : all) {
            String name = names.getOrDefault(one.line(), "");
            lines.add(CalendarLine.on(one.until(), Kind.EXTENDED, one.step(), name));
        }
    }

    /** By the rules pinned on the year; a matter that law leaves open has no line. */
    private void ofRules(BlocYearSummary year, List<CalendarLine> lines) {
        RuleValues rules = years.rules(year.id());
        rules.byKey().keySet().stream()
                .filter(key -> key.startsWith(DEADLINE))
                .forEach(
                        key ->
                                rules.text(key)
                                        .map(Deadline::of)
                                        .map(deadline -> deadline.lastDay(year.startsOn()))
                                        .map(day -> CalendarLine.on(day, Kind.DEADLINE, null, key))
                                        .ifPresent(lines::add));
    }

    /** Days off of one name in a row are one line. */
    private List<CalendarLine> daysOff(AuthorityId authority, LocalDate from, LocalDate to) {
        Deque<CalendarLine> lines = new ArrayDeque<>();
        for (Holiday holiday : holidays.inForce(authority, from, to)) {
            Kind kind = holiday.working() ? Kind.WORKED : Kind.OFF;
            CalendarLine line = CalendarLine.on(holiday.day(), kind, null, holiday.name());
            boolean goesOn = !lines.isEmpty() && lines.getLast().goesOnIn(line);
            lines.addLast(goesOn ? lines.removeLast().until(line) : line);
        }
        return List.copyOf(lines);
    }

    private static LocalDate first(BlocYearSummary year, List<StepWindow> steps) {
        return steps.stream()
                .map(StepWindow::opensOn)
                .filter(day -> day.isBefore(year.startsOn()))
                .min(Comparator.naturalOrder())
                .orElse(year.startsOn());
    }

    private static LocalDate last(BlocYearSummary year, List<CalendarLine> lines) {
        return lines.stream()
                .map(CalendarLine::last)
                .filter(day -> day.isAfter(year.endsOn()))
                .max(Comparator.naturalOrder())
                .orElse(year.endsOn());
    }
}
