package vn.khoithidua.notice.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.notice.Outbox;
import vn.khoithidua.notice.OutboxRow;
import vn.khoithidua.notice.domain.SendingState;

/** The mails that were sent or are to be sent, for who looks after the installation. */
@Controller
@RequiredArgsConstructor
class OutboxController {

    private final Outbox outbox;

    /**
     * The page.
     *
     * @param mode off, log or smtp
     * @param state one state, or empty for all
     */
    record View(String mode, String state, List<SendingState> states, List<OutboxRow> rows) {}

    @GetMapping("/admin/mails")
    String show(@RequestParam(defaultValue = "") String state, Model model) {
        SendingState wanted =
                Arrays.stream(SendingState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null);
        model.addAttribute(
                "page",
                new View(
                        outbox.mode(),
                        wanted == null ? "" : wanted.name(),
                        List.of(SendingState.values()),
                        outbox.list(wanted)));
        return "notice/mails";
    }

    @PostMapping("/admin/mails/{mail}/again")
    String again(@PathVariable UUID mail, Actor admin, RedirectAttributes flash) {
        outbox.again(mail, admin);
        flash.addFlashAttribute("notice", "notice.outbox.goesAgain");
        return "redirect:/admin/mails";
    }
}
