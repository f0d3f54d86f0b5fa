package vn.khoithidua.home.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;

/**
 * A line of the list of what is due.
 *
 * @param where the bloc and year, empty on the page of that year
 * @param mood class of the icon, which also differs by its shape
 */
record DueView(
        String title,
        String where,
        String href,
        @Nullable LocalDate due,
        @Nullable Long daysLeft,
        String icon,
        String mood) {

    static List<DueView> of(
            List<Duty> duties,
            List<Seat> seats,
            boolean named,
            LocalDate today,
            MessageSource texts,
            Locale locale) {
        Map<BlocYearId, BlocYearSummary> years =
                seats.stream().collect(Collectors.toMap(Seat::blocYear, Seat::year, (a, b) -> a));
        return duties.stream()
                .map(
                        duty -> {
                            BlocYearId id = duty.blocYear();
                            BlocYearSummary year = id == null ? null : years.get(id);
                            String where =
                                    !named || year == null
                                            ? ""
                                            : texts.getMessage(
                                                    "home.year.title",
                                                    new Object[] {year.blocName(), year.label()},
                                                    locale);
                            return of(
                                    duty,
                                    where,
                                    today,
                                    texts.getMessage(duty.key(), duty.args().toArray(), locale));
                        })
                .toList();
    }

    private static DueView of(Duty duty, String where, LocalDate today, String title) {
        LocalDate due = duty.dueOn();
        Long left = due == null ? null : ChronoUnit.DAYS.between(today, due);
        return switch (duty.severity()) {
            case URGENT ->
                    new DueView(title, where, duty.href(), due, left, "alert-circle", "t-bad");
            case DUE ->
                    new DueView(
                            title,
                            where,
                            duty.href(),
                            due,
                            left,
                            left != null && left <= 3 ? "clock-exclamation" : "edit",
                            left != null && left <= 3 ? "t-warn" : "t-ink");
            case NOTE -> new DueView(title, where, duty.href(), due, left, "info-circle", "t-ink");
        };
    }
}
