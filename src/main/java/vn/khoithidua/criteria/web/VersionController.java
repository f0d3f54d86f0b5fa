package vn.khoithidua.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableFreezing;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.TableState;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.year.Seat;

/** The versions of a year's table: each can be read, a frozen one replaced by the next. */
@Controller
@RequiredArgsConstructor
class VersionController {

    private final CriteriaTables tables;
    private final TableFreezing freezing;
    private final TableAccess access;
    private final Words words;

    /** Why a frozen table is replaced, as typed. */
    record ReopenForm(String reason) {

        ReopenForm {
            reason = reason == null ? "" : reason;
        }
    }

    @GetMapping("/years/{year}/table/versions/{table}")
    String show(Seat seat, @PathVariable TableId table, Model model) {
        TableHead head =
                tables.versions(seat.blocYear()).stream()
                        .filter(one -> one.id().equals(table))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        model.addAttribute("table", TableView.of(head, tables.content(head.id()), words, false));
        model.addAttribute("versions", tables.versions(seat.blocYear()));
        model.addAttribute("mayReopen", false);
        return "criteria/version";
    }

    @GetMapping("/years/{year}/table/reopen")
    String form(Seat seat, Model model) {
        model.addAttribute("form", new ReopenForm(""));
        return page(seat, model);
    }

    @PostMapping("/years/{year}/table/reopen")
    String reopen(
            Seat seat,
            @ModelAttribute("form") ReopenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        String page = page(seat, model);
        try {
            freezing.reopen(seat.blocYear(), form.reason, seat.actor());
            after.addFlashAttribute("notice", "criteria.notice.reopened");
            return TableAccess.page(seat);
        } catch (RefusedException e) {
            errors.reject(e.refusal().key(), e.refusal().args().toArray(), null);
            response.setStatus(e.refusal().kind().status());
            return page;
        }
    }

    private String page(Seat seat, Model model) {
        TableHead head = access.current(seat);
        if (head.state() != TableState.FROZEN) {
            throw Refusal.conflict("criteria.void.noFrozen").asException();
        }
        model.addAttribute("head", head);
        return "criteria/reopen";
    }
}
