package vn.khoithidua.criteria.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.RowEdit;
import vn.khoithidua.criteria.ScorerAgencies;
import vn.khoithidua.criteria.TableEditing;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.once.AnswersRepeats;
import vn.khoithidua.year.Seat;

/** A page for each row of a draft, new or old, with a trial of its rules. */
@Controller
@RequiredArgsConstructor
class RowController {

    private final CriteriaTables tables;
    private final TableEditing editing;
    private final TableAccess access;
    private final RowPage page;
    private final ScorerAgencies agencies;
    private final Words words;

    @GetMapping("/years/{year}/table/rows/new")
    String fresh(
            Seat seat,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "criterion") String kind,
            Model model) {
        TableHead head = access.draft(seat);
        RowForm form = RowForm.fresh(head.revision(), parent, after, kind);
        model.addAttribute("form", form);
        return page.show(null, form, TryView.none(), model);
    }

    @GetMapping("/years/{year}/table/rows/{key}")
    String form(Seat seat, @PathVariable CriterionKey key, Model model) {
        TableHead head = access.draft(seat);
        TableRow row = row(head, key);
        Scoring scoring = row.scoring();
        RowForm form = RowForm.of(head.revision(), row);
        model.addAttribute("form", form);
        return page.show(
                key, form, scoring == null ? TryView.none() : TryView.untried(scoring), model);
    }

    @PostMapping("/years/{year}/table/rows")
    ModelAndView add(
            Seat seat,
            @ModelAttribute("form") RowForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        TableHead head = access.draft(seat);
        CriterionKey key =
                form.newKey(rows(head).stream().map(TableRow::key).collect(Collectors.toSet()));
        TableRow row = form.row(key, words, errors);
        if (row == null) {
            return refused(null, form, model);
        }
        return save(seat, head, form, form.adding(row), after);
    }

    @PostMapping("/years/{year}/table/rows/{key}")
    ModelAndView change(
            Seat seat,
            @PathVariable CriterionKey key,
            @ModelAttribute("form") RowForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        TableHead head = access.draft(seat);
        row(head, key);
        TableRow row = form.row(key, words, errors);
        if (row == null) {
            return refused(key, form, model);
        }
        return save(seat, head, form, new RowEdit.Change(row), after);
    }

    /** Computes what a made-up result would be worth under the rules as typed; saves nothing. */
    @AnswersRepeats
    @PostMapping("/years/{year}/table/trial")
    ModelAndView trial(
            Seat seat,
            @ModelAttribute("form") RowForm form,
            BindingResult errors,
            @RequestParam Map<String, String> fields,
            Model model) {
        TableHead head = access.draft(seat);
        Scoring scoring = form.scoring(null, words, errors);
        CriterionKey key = CriterionKey.isKey(form.key()) ? CriterionKey.of(form.key()) : null;
        if (scoring == null) {
            return refused(key, form, model);
        }
        Map<String, String> typed =
                fields.entrySet().stream()
                        .filter(field -> field.getKey().startsWith(TryView.PREFIX))
                        .collect(
                                Collectors.toMap(
                                        field -> field.getKey().substring(TryView.PREFIX.length()),
                                        Map.Entry::getValue));
        String target = fields.getOrDefault(TryView.TARGET, "");
        TryView tried = TryView.of(scoring, typed, target, head.settings().roundingStep(), words);
        return new ModelAndView(page.show(key, form, tried, model), model.asMap());
    }

    @PostMapping("/years/{year}/table/rows/{key}/delete")
    String delete(
            Seat seat,
            @PathVariable CriterionKey key,
            @RequestParam(defaultValue = "") String revision,
            RedirectAttributes after) {
        TableHead head = access.draft(seat);
        editing.edit(
                head.id(), TableAccess.revision(revision), new RowEdit.Delete(key), seat.actor());
        after.addFlashAttribute("notice", "criteria.notice.deleted");
        return TableAccess.page(seat);
    }

    private ModelAndView save(
            Seat seat, TableHead head, RowForm form, RowEdit edit, RedirectAttributes after) {
        CriterionKey key =
                editing.edit(head.id(), TableAccess.revision(form.revision()), edit, seat.actor());
        after.addFlashAttribute("notice", "criteria.notice.saved");
        boolean more = !form.quick().isEmpty();
        return new ModelAndView(
                more
                        ? TableAccess.page(seat, form.group() ? key.value() : form.parent())
                        : TableAccess.page(seat, key));
    }

    private ModelAndView refused(@Nullable CriterionKey key, RowForm form, Model model) {
        Scoring scoring = form.rules().isBlank() ? null : Notation.parse(form.rules()).scoring();
        TryView untried = scoring == null ? TryView.none() : TryView.untried(scoring);
        return new ModelAndView(
                page.show(key, form, untried, model),
                model.asMap(),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Names of agencies to choose a scorer from. */
    @ModelAttribute("agencies")
    List<String> agencies(Seat seat) {
        return agencies.names(seat.authority());
    }

    private TableRow row(TableHead head, CriterionKey key) {
        return rows(head).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private List<TableRow> rows(TableHead head) {
        return Outline.rows(tables.content(head.id()).tree());
    }
}
