package vn.khoithidua.notice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.notice.Inbox;
import vn.khoithidua.notice.InboxLine;
import vn.khoithidua.notice.InboxQuery;
import vn.khoithidua.notice.Reminding;
import vn.khoithidua.typeset.SheetDownload;

/** The inbox: what a person is told, with what is still open of it. */
@Controller
@RequiredArgsConstructor
class InboxController {

    private final Inbox inbox;
    private final Reminding reminding;
    private final InboxWords words;
    private final TimeSource time;

    @GetMapping("/notices")
    String show(
            Grants person,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            Locale locale,
            Model model) {
        InboxQuery query = InboxView.query(state, kind, page);
        Inbox.Page found = inbox.find(person.actor().user(), query, locale);
        model.addAttribute("page", InboxView.of(found, query, open(found.lines(), person)));
        return "notice/inbox";
    }

    @GetMapping("/notices/export/{kind}")
    ResponseEntity<byte[]> export(
            Grants person,
            @PathVariable("kind") String file,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            Locale locale) {
        InboxQuery query = InboxView.query(state, kind, "1");
        List<List<String>> cells = new ArrayList<>();
        cells.add(words.heads(locale));
        inbox.all(person.actor().user(), query, locale)
                .forEach(line -> cells.add(words.cells(line, locale)));
        return SheetDownload.of("notices", file, cells, 18, 22, 70, 40, 14, 12);
    }

    /** Marks the line as read and goes to where it is done. */
    @PostMapping("/notices/{notice}/open")
    String open(Actor person, @PathVariable UUID notice) {
        return "redirect:" + inbox.open(person.user(), notice);
    }

    @PostMapping("/notices/{notice}/unread")
    String keepUnread(Actor person, @PathVariable UUID notice) {
        inbox.keepUnread(person.user(), notice);
        return "redirect:/notices";
    }

    @PostMapping("/notices/read")
    String readAll(Actor person, RedirectAttributes flash) {
        inbox.readAll(person.user());
        flash.addFlashAttribute("notice", "notice.inbox.allRead");
        return "redirect:/notices";
    }

    /** Asked only where the page shows something that could be done by now. */
    private Set<String> open(List<InboxLine> lines, Grants person) {
        return lines.stream().anyMatch(line -> line.matter().isPresent())
                ? reminding.open(person, time.today())
                : Set.of();
    }
}
