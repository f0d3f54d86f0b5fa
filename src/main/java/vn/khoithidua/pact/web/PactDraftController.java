package vn.khoithidua.pact.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactFreezing;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.year.Seat;

/** Drafts a pact or addendum, edits it, freezes it, replaces it. */
@Controller
@RequestMapping("/years/{year}/pact")
@RequiredArgsConstructor
class PactDraftController {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Pacts pacts;
    private final PactDrafts drafts;
    private final PactFreezing freezing;
    private final MessageSource messages;

    @PostMapping
    String start(Seat seat, Actor actor, @RequestParam(defaultValue = "false") boolean addendum) {
        PactTexts texts = usual(seat, addendum ? "addendum" : "pact");
        PactId id =
                addendum
                        ? drafts.draftAddendum(seat.blocYear(), texts, actor)
                        : drafts.draft(seat.blocYear(), texts, actor);
        return "redirect:" + path(seat, id) + "/edit";
    }

    @GetMapping("/{pact}/edit")
    String form(Seat seat, @PathVariable PactId pact, Model model) {
        Pact draft = pacts.pact(seat.blocYear(), pact);
        model.addAttribute("form", PactForm.of(draft));
        return page(seat, draft, model);
    }

    @PostMapping("/{pact}")
    String save(
            Seat seat,
            Actor actor,
            @PathVariable PactId pact,
            @ModelAttribute("form") PactForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PactTexts texts = form.toCommand(errors);
        int status = 422;
        if (!errors.hasErrors()) {
            try {
                drafts.save(seat.blocYear(), pact, form.seenRevision(), texts, actor);
                redirect.addFlashAttribute("notice", "pact.draft.saved");
                return "redirect:" + path(seat, pact);
            } catch (RefusedException e) {
                errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
                status = e.refusal().kind().status();
            }
        }
        response.setStatus(status);
        return page(seat, pacts.pact(seat.blocYear(), pact), model);
    }

    @PostMapping("/{pact}/freeze")
    String freeze(
            Seat seat,
            Actor actor,
            @PathVariable PactId pact,
            @RequestParam(required = false) @Nullable String revision,
            @RequestParam(defaultValue = "") String explanation,
            RedirectAttributes redirect) {
        freezing.freeze(seat.blocYear(), pact, PactForm.number(revision), explanation, actor);
        redirect.addFlashAttribute("notice", "pact.frozen.done");
        return "redirect:" + path(seat, pact);
    }

    @PostMapping("/{pact}/change")
    String change(
            Seat seat,
            Actor actor,
            @PathVariable PactId pact,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean table,
            RedirectAttributes redirect) {
        PactId next = freezing.change(seat.blocYear(), pact, reason, table, actor);
        redirect.addFlashAttribute("notice", "pact.changed.done");
        return "redirect:" + path(seat, next) + "/edit";
    }

    private static String page(Seat seat, Pact draft, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("pact", draft);
        return "pact/form";
    }

    private static String path(Seat seat, PactId pact) {
        return "/years/" + seat.blocYear() + "/pact/" + pact;
    }

    /**
     * What such papers usually say, to begin with; in Vietnamese, as it becomes the paper's text.
     */
    private PactTexts usual(Seat seat, String kind) {
        Object[] args = {seat.label(), seat.blocName()};
        return new PactTexts(
                text(kind + ".title", args),
                "",
                List.of(text(kind + ".bases", args).split("\\|")),
                text(kind + ".opening", args),
                text(kind + ".commitments", args));
    }

    private String text(String key, Object[] args) {
        return messages.getMessage("pact.usual." + key, args, VIETNAMESE);
    }
}
