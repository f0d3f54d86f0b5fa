package vn.khoithidua.year.web;

import static vn.khoithidua.year.web.HolidayDesks.ADMIN;
import static vn.khoithidua.year.web.HolidayDesks.COUNCIL;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ruleset.Holiday;
import vn.khoithidua.ruleset.HolidayEntry;
import vn.khoithidua.ruleset.Holidays;

/** Days off and days worked to make up for them, year by year. */
@Controller
@RequiredArgsConstructor
class HolidayController {

    private final Holidays holidays;
    private final HolidayDesks desks;
    private final FormWords words;
    private final TimeSource time;

    @GetMapping({COUNCIL, ADMIN})
    String list(
            HttpServletRequest request,
            Grants grants,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String in,
            Model model) {
        HolidayDesk desk = desks.reader(request, grants, authority);
        int year = in.matches("[12]\\d{3}") ? Integer.parseInt(in) : time.today().getYear();
        model.addAttribute("desk", desk);
        model.addAttribute("scope", desk.scope());
        model.addAttribute("in", year);
        model.addAttribute("rows", holidays.of(desk.authority(), year));
        return "year/holidays";
    }

    @GetMapping({COUNCIL + "/new", ADMIN + "/new"})
    String form(
            HttpServletRequest request,
            Grants grants,
            @RequestParam(defaultValue = "") String authority,
            Model model) {
        HolidayDesk desk = desks.writer(request, grants, authority);
        model.addAttribute("form", HolidayForm.EMPTY);
        return page(desk, HolidayForm.EMPTY, model);
    }

    @PostMapping({COUNCIL + "/new", ADMIN + "/new"})
    String add(
            HttpServletRequest request,
            Grants grants,
            @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        HolidayDesk desk = desks.writer(request, grants, form.authority());
        HolidayEntry entry = form.toCommand(errors);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    holidays.add(desk.authority(), entry, grants.actor());
                    return done(desk, entry.from().getYear(), flash);
                },
                () -> page(desk, form, model));
    }

    @GetMapping({COUNCIL + "/{holiday}/remove", ADMIN + "/{holiday}/remove"})
    String removeForm(
            HttpServletRequest request,
            Grants grants,
            @PathVariable UUID holiday,
            @RequestParam(defaultValue = "") String authority,
            Model model) {
        HolidayDesk desk = desks.writer(request, grants, authority);
        model.addAttribute("form", HolidayForm.EMPTY);
        return removePage(desk, holidays.own(desk.authority(), holiday), HolidayForm.EMPTY, model);
    }

    @PostMapping({COUNCIL + "/{holiday}/remove", ADMIN + "/{holiday}/remove"})
    String remove(
            HttpServletRequest request,
            Grants grants,
            @PathVariable UUID holiday,
            @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        HolidayDesk desk = desks.writer(request, grants, form.authority());
        Holiday found = holidays.own(desk.authority(), holiday);
        return FormFlow.submit(
                errors,
                response,
                () -> {
                    holidays.remove(desk.authority(), holiday, form.reason(), grants.actor());
                    return done(desk, found.day().getYear(), flash);
                },
                () -> removePage(desk, found, form, model));
    }

    private static String done(HolidayDesk desk, int year, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "year.notice.saved");
        String query = desk.query();
        return "redirect:" + desk.path() + (query.isEmpty() ? "?in=" : query + "&in=") + year;
    }

    private String page(HolidayDesk desk, HolidayForm form, Model model) {
        String title = "year.holiday.add";
        String place = desk.path() + "/new" + desk.query();
        model.addAttribute(
                "page",
                FormPage.of(title, "", "rules", place, desk.path() + desk.query())
                        .date("from", "year.holiday.from", form.from())
                        .optionalDate("to", "year.holiday.to", form.to())
                        .text("name", "year.holiday.name", form.name(), true)
                        .select(
                                "kind",
                                "year.holiday.kind",
                                form.kind(),
                                true,
                                words.of("year.holiday.kind.", HolidayForm.OFF, HolidayForm.WORKED))
                        .text("legalBasis", "year.field.legalBasis", form.legalBasis(), true));
        return "year/form";
    }

    private static String removePage(
            HolidayDesk desk, Holiday holiday, HolidayForm form, Model model) {
        String place = desk.path() + "/" + holiday.id() + "/remove" + desk.query();
        model.addAttribute(
                "page",
                FormPage.of(
                                "year.holiday.remove",
                                holiday.name(),
                                "rules",
                                place,
                                desk.path() + desk.query())
                        .text("reason", "year.field.reason", form.reason(), true));
        return "year/form";
    }
}
