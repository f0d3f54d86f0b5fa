package vn.khoithidua.objection.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.objection.CaseDesk;
import vn.khoithidua.objection.Objection;
import vn.khoithidua.objection.ObjectionFiling;
import vn.khoithidua.objection.ObjectionId;
import vn.khoithidua.objection.Objections;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.scoring.EntryText;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.year.Seat;

/** The form with which a member objects: first the cell is chosen, then said what is asked for. */
@Controller
@RequiredArgsConstructor
class ObjectionFormController {

    private final Objections objections;
    private final ObjectionFiling filing;
    private final ClaimPages pages;
    private final SheetReading sheets;
    private final StoredFiles files;

    @GetMapping("/years/{year}/objections/new")
    String form(Seat seat, @RequestParam(defaultValue = "") String criterion, Model model) {
        if (!CriterionKey.isKey(criterion)) {
            return choice(seat, model);
        }
        CellKey cell = new CellKey(sheets.ownLine(seat), CriterionKey.of(criterion));
        model.addAttribute("form", new ClaimForm(criterion, "", ""));
        return page(seat, cell, null, null, model);
    }

    private String choice(Seat seat, Model model) {
        model.addAttribute("page", pages.choice(seat, sheets.ownLine(seat)));
        return "objection/choose";
    }

    @PostMapping("/years/{year}/objections")
    String send(
            Seat seat,
            @ModelAttribute("form") ClaimForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!CriterionKey.isKey(form.criterion())) {
            response.setStatus(422);
            model.addAttribute("problem", "objection.refusal.cell");
            return choice(seat, model);
        }
        CellKey cell = new CellKey(sheets.ownLine(seat), CriterionKey.of(form.criterion()));
        EntryText entry = EntryText.of(fields);
        try {
            ObjectionId id = filing.draft(seat, cell, form.toCommand(entry, store(seat, file)));
            return done(seat, id, form, flash);
        } catch (RefusedException e) {
            report(e, errors, response);
            return page(seat, cell, null, entry, model);
        }
    }

    @GetMapping("/years/{year}/objections/{objection}/edit")
    String edit(Seat seat, @PathVariable ObjectionId objection, Model model) {
        Objection it = draft(seat, objection);
        model.addAttribute("form", new ClaimForm("", it.ground(), ""));
        return page(seat, it.cell(), it, null, model);
    }

    @PostMapping("/years/{year}/objections/{objection}/edit")
    String revise(
            Seat seat,
            @PathVariable ObjectionId objection,
            @ModelAttribute("form") ClaimForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Objection it = draft(seat, objection);
        EntryText entry = EntryText.of(fields);
        try {
            filing.revise(seat, objection, form.toCommand(entry, store(seat, file)));
            return done(seat, objection, form, flash);
        } catch (RefusedException e) {
            report(e, errors, response);
            return page(seat, it.cell(), it, entry, model);
        }
    }

    private String done(Seat seat, ObjectionId id, ClaimForm form, RedirectAttributes flash) {
        if (form.files()) {
            filing.file(seat, id);
        }
        flash.addFlashAttribute(
                "notice", form.files() ? "objection.notice.filed" : "objection.notice.drafted");
        return "redirect:/years/" + seat.blocYear() + "/objections/" + id;
    }

    private Objection draft(Seat seat, ObjectionId id) {
        CaseDesk desk = objections.desk(seat, id);
        if (!desk.own()) {
            throw Refusal.notFound().asException();
        }
        if (desk.it().state() != ObjectionState.DRAFT) {
            throw Refusal.conflict("objection.refusal.moved").asException();
        }
        return desk.it();
    }

    private String page(
            Seat seat,
            CellKey cell,
            @Nullable Objection draft,
            @Nullable EntryText typed,
            Model model) {
        model.addAttribute("page", pages.claim(seat, cell, draft, typed));
        return "objection/form";
    }

    private @Nullable StoredFileId store(Seat seat, @Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return file == null || name == null || name.isEmpty()
                ? null
                : files.store(name, file, seat.actor()).id();
    }

    private static void report(
            RefusedException e, BindingResult errors, HttpServletResponse response) {
        if (e.refusal().kind() == Refusal.Kind.NOT_FOUND) {
            throw e;
        }
        errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
        response.setStatus(e.refusal().kind().status());
    }
}
