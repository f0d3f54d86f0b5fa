package vn.khoithidua.paper.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.Seat;

/** Files a paper and corrects one. */
@Controller
@RequestMapping("/years/{year}/papers")
@RequiredArgsConstructor
class PaperFormController {

    private final Papers papers;
    private final StoredFiles files;

    @GetMapping("/new")
    String newForm(
            Seat seat,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String issuedOn,
            Model model) {
        model.addAttribute("form", PaperForm.known(kind, number, issuedOn));
        return page(seat, null, model);
    }

    @PostMapping
    String file(
            Seat seat,
            Actor actor,
            @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PaperDetails details = form.toCommand(errors, false);
        try {
            if (details != null) {
                StoredFileId stored = store(file, actor);
                papers.file(seat.blocYear(), details.with(stored), actor);
                redirect.addFlashAttribute("notice", "paper.filed");
                return "redirect:/years/" + seat.blocYear() + "/papers";
            }
        } catch (RefusedException e) {
            report(e, errors, response);
        }
        return failed(seat, null, model, response);
    }

    @GetMapping("/{paper}/edit")
    String editForm(Seat seat, @PathVariable PaperId paper, Model model) {
        Paper present = papers.paper(seat.blocYear(), paper);
        model.addAttribute("form", PaperForm.of(present));
        return page(seat, present, model);
    }

    @PostMapping("/{paper}")
    String correct(
            Seat seat,
            Actor actor,
            @PathVariable PaperId paper,
            @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Paper present = papers.paper(seat.blocYear(), paper);
        PaperDetails details = form.toCommand(errors, true);
        try {
            if (details != null) {
                StoredFileId sent = store(file, actor);
                PaperDetails whole = details.with(sent == null ? present.details().file() : sent);
                papers.correct(
                        seat.blocYear(),
                        paper,
                        form.seenVersion(),
                        whole,
                        PaperForm.text(form.reason()),
                        actor);
                redirect.addFlashAttribute("notice", "paper.corrected");
                return "redirect:/years/" + seat.blocYear() + "/papers/" + paper;
            }
        } catch (RefusedException e) {
            report(e, errors, response);
        }
        return failed(seat, present, model, response);
    }

    private @Nullable StoredFileId store(@Nullable MultipartFile file, Actor actor) {
        return file == null || file.isEmpty() && isUnnamed(file)
                ? null
                : files.store(file.getOriginalFilename(), file, actor).id();
    }

    private static boolean isUnnamed(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isEmpty();
    }

    private static void report(
            RefusedException e, BindingResult errors, HttpServletResponse response) {
        errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
        response.setStatus(e.refusal().kind().status());
    }

    private static String failed(
            Seat seat, @Nullable Paper present, Model model, HttpServletResponse response) {
        if (response.getStatus() < 400) {
            response.setStatus(422);
        }
        return page(seat, present, model);
    }

    private static String page(Seat seat, @Nullable Paper present, Model model) {
        model.addAttribute("present", present);
        model.addAttribute("seat", seat);
        model.addAttribute("kinds", Arrays.asList(PaperKind.values()));
        model.addAttribute("directions", Arrays.asList(PaperDirection.values()));
        return "paper/form";
    }
}
