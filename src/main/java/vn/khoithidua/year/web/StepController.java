package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.WorkingDays;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Extension;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.FocusChange;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.WindowPlan;

/** The steps of a bloc-year: their windows, and what the focus is on. */
@Controller
@RequiredArgsConstructor
class StepController {

    private final Windows windows;
    private final Extensions extensions;
    private final BlocYears years;
    private final RosterPages roster;
    private final RuleSets rules;
    private final TimeSource time;

    /**
     * A window and what it says now: NotOpen, Open, Late or Closed.
     *
     * @param due last day in time, of the person's own agency where it was given more
     * @param workedNext the next working day where the deadline is none; it does not move by itself
     */
    record Row(StepWindow window, LocalDate due, String state, @Nullable LocalDate workedNext) {}

    /**
     * The steps of a year; grace is shown only to those who set it.
     *
     * @param now the server's time, by which windows open and lock
     * @param extensions all of them for those who lead the bloc, otherwise the own ones
     */
    record View(
            BlocYearSummary year,
            Instant now,
            List<Row> rows,
            List<Extension> extensions,
            Map<String, String> members,
            List<FocusChange> changes,
            boolean writes) {}

    @GetMapping("/years/{year}/steps")
    String show(Seat seat, Model model) {
        Instant now = time.now();
        model.addAttribute(
                "page",
                new View(
                        seat.year(),
                        now,
                        rows(seat, now),
                        extensions.seenBy(seat),
                        roster.lines(seat),
                        years.focusChanges(seat.blocYear()),
                        seat.isAny(List.of(Role.COUNCIL_SECRETARY, Role.BLOC_HEAD))));
        return "year/steps";
    }

    private List<Row> rows(Seat seat, Instant now) {
        LocalDate first = seat.year().startsOn().minusYears(1);
        WorkingDays calendar =
                rules.workingDays(
                        seat.authority(), new DateRange(first, seat.year().endsOn().plusYears(1)));
        WindowPlan plan = windows.plan(seat.blocYear());
        return plan.windows().stream()
                .map(window -> row(window, own(seat, plan, window.step()), calendar, now))
                .toList();
    }

    /** More time that was given to the person's own agency. */
    private static @Nullable LocalDate own(Seat seat, WindowPlan plan, Step step) {
        return seat.ownLines().stream()
                .map(line -> plan.extendedUntil(step, line))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Row row(
            StepWindow window, @Nullable LocalDate own, WorkingDays calendar, Instant now) {
        LocalDate due = window.dueOn(own);
        return new Row(
                window,
                due,
                state(window, own, now),
                calendar.isWorking(due) ? null : calendar.onOrAfter(due));
    }

    private static String state(StepWindow window, @Nullable LocalDate own, Instant now) {
        return LocalDate.ofInstant(now, TimeSource.ZONE).isBefore(window.opensOn())
                ? "NotOpen"
                : window.at(now, own).getClass().getSimpleName();
    }

    @GetMapping("/years/{year}/steps/{step}")
    String form(Seat seat, @PathVariable String step, Model model) {
        Step wanted = step(step);
        StepForm form =
                windows.of(seat.blocYear()).stream()
                        .filter(window -> window.step() == wanted)
                        .findFirst()
                        .map(StepController::typed)
                        .orElse(StepForm.window("", "", "0", ""));
        model.addAttribute("form", form);
        return page(seat, wanted, form, model);
    }

    @PostMapping("/years/{year}/steps/{step}")
    String set(
            Seat seat,
            @PathVariable String step,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Step wanted = step(step);
        FormReader reader = new FormReader(errors);
        StepWindow window =
                new StepWindow(
                        wanted,
                        reader.date("opensOn", form.opensOn()),
                        reader.date("softDeadline", form.softDeadline()),
                        reader.whole("graceDays", form.graceDays()),
                        reader.optionalDate("hardLockOn", form.hardLockOn()));
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    windows.set(seat.blocYear(), window, seat.actor());
                    flash.addFlashAttribute("notice", "year.notice.saved");
                    return "redirect:/years/" + seat.blocYear() + "/steps";
                },
                () -> page(seat, wanted, form, model));
    }

    private static String page(Seat seat, Step step, StepForm form, Model model) {
        String back = "/years/" + seat.blocYear() + "/steps";
        model.addAttribute(
                "page",
                FormPage.of("year.step." + step, seat.blocName(), "steps", back + "/" + step, back)
                        .date("opensOn", "year.window.opensOn", form.opensOn())
                        .date("softDeadline", "year.window.softDeadline", form.softDeadline())
                        .text("graceDays", "year.window.graceDays", form.graceDays(), true)
                        .optionalDate("hardLockOn", "year.window.hardLockOn", form.hardLockOn()));
        return "year/form";
    }

    private static StepForm typed(StepWindow window) {
        Object lock = window.hardLockOn();
        return StepForm.window(
                window.opensOn().toString(),
                window.softDeadline().toString(),
                String.valueOf(window.graceDays()),
                lock == null ? "" : lock.toString());
    }

    /** A step that does not exist is an absent page. */
    private static Step step(String text) {
        try {
            return Step.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound().asException();
        }
    }
}
