package vn.khoithidua.registration.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.MidYearFlow;
import vn.khoithidua.year.Seat;

/** The steps of a mid-year report, and its documents. */
@Controller
@RequestMapping("/years/{year}/mid-year/{line}")
@RequiredArgsConstructor
class MidYearActController {

    /** A form sent without a file is refused like an empty one. */
    private static final InputStreamSource NOTHING = new ByteArrayResource(new byte[0]);

    private final MidYearFlow flow;
    private final MidYearReportController pages;

    @PostMapping("/hand-in")
    String handIn(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String revision,
            RedirectAttributes after) {
        flow.requireSeen(seat, line, MidYearForm.number(revision));
        flow.handIn(seat, line);
        return done(seat, line, "handedIn", after);
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        try {
            flow.sendBack(seat, line, reason);
        } catch (RefusedException e) {
            return again(seat, line, reason, e, model);
        }
        return new ModelAndView(done(seat, line, "returned", after));
    }

    @PostMapping("/files")
    ModelAndView attach(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String criterion,
            Model model,
            RedirectAttributes after) {
        CriterionKey about = CriterionKey.isKey(criterion) ? CriterionKey.of(criterion) : null;
        try {
            String name = file == null ? null : file.getOriginalFilename();
            flow.attach(seat, line, about, name, file == null ? NOTHING : file);
        } catch (RefusedException e) {
            return again(seat, line, "", e, model);
        }
        return new ModelAndView(done(seat, line, "attached", after));
    }

    /**
     * The page again with what was typed; what is no bad input is answered as a page of its own.
     */
    private ModelAndView again(
            Seat seat, RosterLineId line, String reason, RefusedException why, Model model) {
        if (why.refusal().kind() != Refusal.Kind.INVALID) {
            throw why;
        }
        model.addAttribute("refusal", why.refusal());
        return new ModelAndView(
                pages.page(seat, line, reason, model),
                model.asMap(),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String done(
            Seat seat, RosterLineId line, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", "midYear.notice." + notice);
        return "redirect:/years/" + seat.blocYear() + "/mid-year/" + line;
    }
}
