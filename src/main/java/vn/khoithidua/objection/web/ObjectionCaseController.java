package vn.khoithidua.objection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.objection.CaseDesk;
import vn.khoithidua.objection.Objection;
import vn.khoithidua.objection.ObjectionDeciding;
import vn.khoithidua.objection.ObjectionFiling;
import vn.khoithidua.objection.ObjectionId;
import vn.khoithidua.objection.Objections;
import vn.khoithidua.scoring.CaseValues;
import vn.khoithidua.scoring.EntryText;
import vn.khoithidua.year.Seat;

/** One objection: filed, taken back, proposed upon, decided. */
@Controller
@RequiredArgsConstructor
class ObjectionCaseController {

    private final Objections objections;
    private final ObjectionFiling filing;
    private final ObjectionDeciding deciding;
    private final CaseValues values;
    private final StoredFiles files;
    private final TimeSource time;

    @GetMapping("/years/{year}/objections/{objection}")
    String show(Seat seat, @PathVariable ObjectionId objection, Model model) {
        model.addAttribute("form", new EndingForm("", ""));
        return page(seat, objection, null, model);
    }

    @PostMapping("/years/{year}/objections/{objection}/file")
    String file(Seat seat, @PathVariable ObjectionId objection, RedirectAttributes flash) {
        filing.file(seat, objection);
        return done(seat, objection, "filed", flash);
    }

    @PostMapping("/years/{year}/objections/{objection}/withdraw")
    String withdraw(
            Seat seat,
            @PathVariable ObjectionId objection,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        filing.withdraw(seat, objection, reason);
        return done(seat, objection, "withdrawn", flash);
    }

    @PostMapping("/years/{year}/objections/{objection}/propose")
    String propose(
            Seat seat,
            @PathVariable ObjectionId objection,
            @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        EntryText entry = EntryText.of(fields);
        try {
            deciding.propose(seat, objection, form.toCommand(entry));
            return done(seat, objection, "proposed", flash);
        } catch (RefusedException e) {
            report(e, errors, response);
            return page(seat, objection, entry, model);
        }
    }

    @PostMapping("/years/{year}/objections/{objection}/decide")
    String decide(
            Seat seat,
            @PathVariable ObjectionId objection,
            @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        EntryText entry = EntryText.of(fields);
        try {
            deciding.decide(seat, objection, form.toCommand(entry));
            return done(seat, objection, "decided", flash);
        } catch (RefusedException e) {
            report(e, errors, response);
            return page(seat, objection, entry, model);
        }
    }

    private String page(Seat seat, ObjectionId id, @Nullable EntryText typed, Model model) {
        CaseDesk desk = objections.desk(seat, id);
        Objection it = desk.it();
        CaseValues.Subject subject =
                values.subject(seat.blocYear(), it.cell().line(), it.cell().criterion());
        model.addAttribute(
                "page", CaseView.of(seat, desk, subject, stored(it), typed, time.today()));
        return "objection/case";
    }

    private @Nullable StoredFile stored(Objection it) {
        StoredFileId file = it.file();
        return file == null ? null : files.named(List.of(file)).get(file);
    }

    private static String done(Seat seat, ObjectionId id, String act, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "objection.notice." + act);
        return "redirect:/years/" + seat.blocYear() + "/objections/" + id;
    }

    /** Absent and foreign ones, and what a role lacks, have pages of their own. */
    private static void report(
            RefusedException e, BindingResult errors, HttpServletResponse response) {
        Refusal refusal = e.refusal();
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw e;
        }
        errors.reject(refusal.key(), refusal.args().toArray(), null);
        response.setStatus(refusal.kind().status());
    }
}
