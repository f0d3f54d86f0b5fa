package vn.khoithidua.pact.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactSigning;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.pact.SignatureDraft;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.year.Seat;

/** The secretary records paper signed by hand, with its scan, for one agency or all. */
@Controller
@RequestMapping("/years/{year}/pact/{pact}/paper")
@RequiredArgsConstructor
class SignedPaperController {

    private final Pacts pacts;
    private final PactSigning signing;
    private final StoredFiles files;

    @GetMapping
    String form(Seat seat, @PathVariable PactId pact, Model model) {
        Pact version = pacts.pact(seat.blocYear(), pact);
        model.addAttribute("form", SignedPaperForm.of(pacts.board(pact)));
        return page(seat, version, model);
    }

    @PostMapping
    String submit(
            Seat seat,
            Actor actor,
            @PathVariable PactId pact,
            @ModelAttribute("form") SignedPaperForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<SignatureDraft> signed = form.toCommand(errors);
        LocalDate day = form.day();
        if (day == null) {
            errors.rejectValue("signedOn", "pact.paper.day.missing");
        }
        if (file == null || file.isEmpty()) {
            errors.reject("pact.paper.file.missing");
        }
        int status = 422;
        if (!errors.hasErrors() && day != null && file != null) {
            try {
                StoredFileId scan = files.store(file.getOriginalFilename(), file, actor).id();
                int added = signing.recordPaper(seat.blocYear(), pact, signed, day, scan, actor);
                redirect.addFlashAttribute("notice", "pact.paper.done");
                redirect.addFlashAttribute("noticeArgs", new Object[] {added});
                return "redirect:/years/" + seat.blocYear() + "/pact/" + pact;
            } catch (RefusedException e) {
                errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
                status = e.refusal().kind().status();
            }
        }
        response.setStatus(status);
        return page(seat, pacts.pact(seat.blocYear(), pact), model);
    }

    private static String page(Seat seat, Pact version, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("pact", version);
        model.addAttribute("capacities", Arrays.asList(SignerCapacity.values()));
        return "pact/paper";
    }
}
