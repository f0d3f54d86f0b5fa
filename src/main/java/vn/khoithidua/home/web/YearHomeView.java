package vn.khoithidua.home.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.Role;
import vn.khoithidua.home.YearOverview.Overview;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.MemberProgress;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.StepWindow;

/**
 * The home of a bloc-year.
 *
 * @param deputies joined names, or empty
 * @param columns message keys of the heads
 */
record YearHomeView(
        String id,
        String bloc,
        String label,
        int memberCount,
        @Nullable String head,
        String deputies,
        boolean manages,
        String asOf,
        List<StepView> steps,
        @Nullable NextView next,
        List<DueView> due,
        List<LateView> late,
        List<String> columns,
        List<RowView> rows) {

    /** What is due next. */
    record NextView(String step, LocalDate due, long daysLeft, String weekday) {}

    /**
     * A member that is late with something.
     *
     * @param days at least 1
     */
    record LateView(String name, String titleKey, long days) {}

    record RowView(
            int position, String name, String shortName, String office, List<CellView> cells) {}

    static YearHomeView of(
            Seat seat,
            Overview overview,
            @Nullable StepWindow next,
            List<DueView> due,
            LocalDate today,
            String asOf,
            Locale locale) {
        Map<OrganizationId, String> offices = offices(seat, overview, today);
        String head = holders(overview, offices, LeadershipRole.HEAD);
        return new YearHomeView(
                seat.blocYear().toString(),
                seat.blocName(),
                seat.label(),
                overview.count(),
                head.isEmpty() ? null : head,
                holders(overview, offices, LeadershipRole.DEPUTY),
                seat.isAny(List.of(Role.BLOC_HEAD, Role.COUNCIL_SECRETARY)),
                asOf,
                StepView.of(seat.focus(), overview.windows(), seat.year().startsOn().getYear()),
                next == null ? null : next(next, today, locale),
                due,
                seat.year().isOpen() ? late(overview) : List.of(),
                overview.columns().stream().map(column -> column.titleKey()).toList(),
                overview.members().stream().map(member -> row(member, overview, offices)).toList());
    }

    /** Who is late, among the members shown to the person: the longest first. */
    private static List<LateView> late(Overview overview) {
        return overview.columns().stream()
                .flatMap(
                        column ->
                                overview.members().stream()
                                        .flatMap(member -> late(member, column).stream()))
                .sorted(Comparator.comparing(LateView::days).reversed())
                .toList();
    }

    private static Optional<LateView> late(RosterMember member, MemberProgress.Column column) {
        return column.cells().get(member.line()) instanceof MemberProgress.Cell.Overdue overdue
                ? Optional.of(new LateView(member.shortName(), column.titleKey(), overdue.days()))
                : Optional.empty();
    }

    /** Who holds an office today, or held it when the year ended. */
    private static Map<OrganizationId, String> offices(
            Seat seat, Overview overview, LocalDate today) {
        LocalDate last = seat.year().endsOn();
        LocalDate day = today.isAfter(last) ? last : today;
        return overview.holders().stream()
                .filter(holder -> holder.holdsOn(day))
                .collect(
                        Collectors.toMap(
                                Holder::organization, holder -> holder.role().name(), (a, b) -> a));
    }

    private static String holders(
            Overview overview, Map<OrganizationId, String> offices, LeadershipRole role) {
        return overview.names().stream()
                .filter(member -> role.name().equals(offices.get(member.organization())))
                .map(RosterMember::name)
                .collect(Collectors.joining(", "));
    }

    private static RowView row(
            RosterMember member, Overview overview, Map<OrganizationId, String> offices) {
        return new RowView(
                member.position(),
                member.name(),
                member.shortName(),
                offices.getOrDefault(member.organization(), ""),
                overview.columns().stream()
                        .map(column -> CellView.of(column.cells().get(member.line())))
                        .toList());
    }

    private static NextView next(StepWindow window, LocalDate today, Locale locale) {
        DayOfWeek weekday = window.softDeadline().getDayOfWeek();
        return new NextView(
                window.step().name(),
                window.softDeadline(),
                ChronoUnit.DAYS.between(today, window.softDeadline()),
                weekday.getDisplayName(TextStyle.FULL, locale));
    }
}
