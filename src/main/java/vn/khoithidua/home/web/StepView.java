package vn.khoithidua.home.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.khoithidua.home.YearOverview;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.StepWindow;

/**
 * One station of the stepper.
 *
 * @param state done, now, or empty for what is to come
 * @param days of its window, or empty
 */
record StepView(String name, String state, String days) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /**
     * The stations.
     *
     * @param year the calendar year that need not be written
     */
    static List<StepView> of(Focus now, List<StepWindow> windows, int year) {
        List<StepView> steps = new ArrayList<>();
        for (Focus focus : Focus.values()) {
            if (focus != Focus.CLOSED) {
                int order = focus.compareTo(now);
                String state = order < 0 ? "done" : order == 0 ? "now" : "";
                String days =
                        YearOverview.windowOf(focus, windows)
                                .map(window -> days(window, year))
                                .orElse("");
                steps.add(new StepView(focus.name(), state, days));
            }
        }
        return steps;
    }

    private static String days(StepWindow window, int year) {
        return window.opensOn().getYear() == year && window.softDeadline().getYear() == year
                ? DAY.format(window.opensOn()) + " – " + DAY.format(window.softDeadline())
                : DAY.format(window.opensOn()) + " – " + DATE.format(window.softDeadline());
    }
}
