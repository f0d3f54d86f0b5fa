package vn.khoithidua.criteria.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.PastChange;
import vn.khoithidua.criteria.SharedTables;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableEditing;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.criteria.TableState;
import vn.khoithidua.criteria.TableTemplates;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;

/** The table of a year, and the page on which it begins. */
@Controller
@RequiredArgsConstructor
class TableController {

    private final CriteriaTables tables;
    private final TableDrafts drafts;
    private final TableEditing editing;
    private final TableAccess access;
    private final SharedTables shared;
    private final BlocYears years;
    private final Roster roster;
    private final Words words;

    @GetMapping("/years/{year}/table")
    String show(
            Seat seat,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String into,
            Model model) {
        Optional<TableHead> head = tables.current(seat.blocYear());
        if (head.isEmpty()) {
            model.addAttribute("form", StartForm.empty());
            return start(seat, model);
        }
        model.addAttribute("table", view(seat, head.get(), at, into));
        return table(seat, head.get(), SettingsForm.of(head.get()), model);
    }

    @PostMapping("/years/{year}/table")
    ModelAndView create(
            Seat seat,
            @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        UUID chosen = form.sharedId(errors);
        boolean other = chosen == null && !form.source().equals("shared");
        TableSource source = other ? form.source(errors) : null;
        if (!errors.hasErrors()) {
            try {
                TableSource from =
                        source == null
                                ? new TableSource.Upload(
                                        shared.read(
                                                Objects.requireNonNull(chosen), seat.authority()))
                                : source;
                drafts.create(seat.blocYear(), from, seat.actor());
                after.addFlashAttribute("notice", "criteria.notice.created");
                return new ModelAndView(TableAccess.page(seat));
            } catch (RefusedException e) {
                errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
            }
        }
        return new ModelAndView(
                start(seat, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/years/{year}/table/settings")
    ModelAndView settings(
            Seat seat,
            @ModelAttribute("form") SettingsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        TableHead head = access.current(seat);
        var settings = form.settings(errors);
        if (settings != null) {
            drafts.describe(
                    head.id(),
                    TableAccess.revision(form.revision()),
                    form.title(),
                    settings,
                    form.explanation().isBlank() ? null : form.explanation(),
                    seat.actor());
            after.addFlashAttribute("notice", "criteria.notice.saved");
            return new ModelAndView(TableAccess.page(seat));
        }
        model.addAttribute("table", view(seat, head, null, null));
        return new ModelAndView(
                table(seat, head, form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String table(Seat seat, TableHead head, SettingsForm form, Model model) {
        model.addAttribute("form", form);
        if (seat.is(Role.COUNCIL_SECRETARY)) {
            model.addAttribute("offered", shared.of(seat.authority()));
        }
        model.addAttribute("choices", SettingChoices.of(words));
        model.addAttribute("versions", tables.versions(seat.blocYear()));
        model.addAttribute("mayReopen", access.mayEdit(seat) && head.state() == TableState.FROZEN);
        model.addAttribute("members", roster.all(seat.blocYear(), seat.year().endsOn()));
        return "criteria/table";
    }

    private TableView view(Seat seat, TableHead head, @Nullable String at, @Nullable String into) {
        boolean mayEdit = access.mayEdit(seat);
        PastChange last =
                mayEdit && head.draft() ? editing.lastChange(head.id()).orElse(null) : null;
        return TableView.of(head, tables.content(head.id()), words, mayEdit, last, at, into);
    }

    private String start(Seat seat, Model model) {
        List<BlocYearSummary> all = years.ofAuthority(seat.authority());
        Map<String, String> sources = new LinkedHashMap<>();
        List<BlocYearId> found = tables.withTable(all.stream().map(BlocYearSummary::id).toList());
        all.stream()
                .filter(year -> found.contains(year.id()))
                .sorted(
                        (a, b) ->
                                Boolean.compare(
                                        b.bloc().equals(seat.bloc()), a.bloc().equals(seat.bloc())))
                .forEach(
                        year ->
                                sources.put(
                                        year.id().toString(),
                                        year.blocName() + ", " + year.label()));
        Map<String, String> templates = new LinkedHashMap<>();
        TableTemplates.NAMES.forEach(
                name -> templates.put(name, TableTemplates.read(name).title()));
        model.addAttribute("sources", sources);
        Map<String, String> offered = new LinkedHashMap<>();
        shared.of(seat.authority())
                .forEach(
                        one -> offered.put(one.id().toString(), one.title() + " – " + one.basis()));
        model.addAttribute("offered", offered);
        model.addAttribute("templates", templates);
        model.addAttribute("editable", access.mayEdit(seat));
        return "criteria/start";
    }
}
