package vn.khoithidua.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.notice.Outbox;
import vn.khoithidua.notice.Preferences;
import vn.khoithidua.notice.domain.NoticeKind;
import vn.khoithidua.notice.domain.NoticeWay;

/** A person's own choice of what to be told, and how. */
@Controller
@RequiredArgsConstructor
class PreferenceController {

    private final Preferences preferences;
    private final Outbox outbox;

    /** A kind with the ways that may be chosen. */
    record KindView(NoticeKind kind, List<NoticeWay> ways) {}

    /**
     * The page.
     *
     * @param mails whether mails are sent at all
     */
    record View(List<KindView> kinds, boolean mails) {}

    @GetMapping("/notices/preferences")
    String form(Actor person, Model model) {
        model.addAttribute("form", PreferenceForm.of(preferences.of(person.user())));
        return page(model);
    }

    @PostMapping("/notices/preferences")
    String choose(
            Actor person,
            @ModelAttribute("form") PreferenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Preferences.Choice choice = form.toCommand(errors);
        if (!errors.hasErrors()) {
            try {
                preferences.choose(choice, person);
                flash.addFlashAttribute("notice", "notice.preference.kept");
                return "redirect:/notices/preferences";
            } catch (RefusedException e) {
                errors.reject(e.refusal().key());
            }
        }
        response.setStatus(422);
        return page(model);
    }

    private String page(Model model) {
        List<KindView> kinds =
                Arrays.stream(NoticeKind.values())
                        .map(
                                kind ->
                                        new KindView(
                                                kind,
                                                kind.mayBeOff()
                                                        ? List.of(NoticeWay.values())
                                                        : List.of(NoticeWay.MAIL, NoticeWay.INBOX)))
                        .toList();
        model.addAttribute("page", new View(kinds, !outbox.mode().equals("off")));
        return "notice/preferences";
    }
}
