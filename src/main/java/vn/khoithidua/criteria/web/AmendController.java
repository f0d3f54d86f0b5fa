package vn.khoithidua.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.TableState;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Amends one target of a member after the table was frozen. */
@Controller
@RequiredArgsConstructor
class AmendController {

    private static final String PATH = "/years/{year}/table/members/{line}/amend";

    private final CriteriaTables tables;
    private final MemberTargets targets;
    private final TableAccess access;
    private final Roster roster;

    @GetMapping(PATH)
    String form(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        TableHead head = frozen(seat);
        Criterion criterion = criterion(head, key);
        TargetLine present =
                TargetLine.of(criterion, targets.of(head.id()).of(line, criterion.key()));
        return page(seat, line, present, "", model);
    }

    @PostMapping(PATH)
    String amend(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        TableHead head = frozen(seat);
        member(seat, line);
        Criterion criterion = criterion(head, fields.getOrDefault("key", ""));
        TargetLine typed = TargetLine.typed(criterion, fields);
        String reason = fields.getOrDefault("reason", "");
        Assignment assignment = typed.assignment();
        if (assignment == null || reason.isBlank() || reason.length() > 500) {
            response.setStatus(422);
            return page(seat, line, typed, reason, model);
        }
        targets.amend(head.id(), line, criterion.key(), assignment, reason, seat.actor());
        after.addFlashAttribute("notice", "criteria.notice.amended");
        return "redirect:/years/" + seat.blocYear() + "/table/members/" + line + "/targets";
    }

    /** Before a table is frozen its targets are set on their own page. */
    private TableHead frozen(Seat seat) {
        TableHead head = access.current(seat);
        if (head.state() != TableState.FROZEN) {
            throw Refusal.notFound().asException();
        }
        return head;
    }

    private Criterion criterion(TableHead head, String key) {
        Map<CriterionKey, Criterion> all = tables.content(head.id()).criteria();
        Criterion found = CriterionKey.isKey(key) ? all.get(CriterionKey.of(key)) : null;
        if (found == null) {
            throw Refusal.notFound().asException();
        }
        return found;
    }

    private RosterMember member(Seat seat, RosterLineId line) {
        return roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                .filter(one -> one.line().equals(line))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private String page(
            Seat seat, RosterLineId line, TargetLine typed, String reason, Model model) {
        model.addAttribute("member", member(seat, line));
        model.addAttribute("l", typed);
        model.addAttribute("kinds", TargetLine.KINDS);
        model.addAttribute("reason", reason);
        return "criteria/amend";
    }
}
