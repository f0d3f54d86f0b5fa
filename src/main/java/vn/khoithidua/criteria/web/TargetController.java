package vn.khoithidua.criteria.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.TableState;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/**
 * What one member undertakes: set by the bloc's secretary, or by the member itself, until the table
 * is frozen.
 */
@Controller
@RequiredArgsConstructor
class TargetController {

    private final CriteriaTables tables;
    private final MemberTargets targets;
    private final TableAccess access;
    private final Roster roster;

    @GetMapping("/years/{year}/table/members/{line}/targets")
    String form(Seat seat, @PathVariable RosterLineId line, Model model) {
        TableHead head = access.current(seat);
        Assignments all = targets.of(head.id());
        List<TargetLine> lines =
                criteria(head).stream()
                        .map(one -> TargetLine.of(one, all.of(line, one.key())))
                        .toList();
        return page(seat, head, member(seat, line), lines, model);
    }

    @PostMapping("/years/{year}/table/members/{line}/targets")
    ModelAndView submit(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes after) {
        TableHead head = access.current(seat);
        RosterMember member = member(seat, line);
        if (!mayEdit(seat, line)) {
            throw Refusal.notFound().asException();
        }
        List<TargetLine> lines =
                criteria(head).stream().map(one -> TargetLine.typed(one, fields)).toList();
        Map<CriterionKey, Assignment> all = new LinkedHashMap<>();
        for (TargetLine typed : lines) {
            Assignment assignment = typed.assignment();
            if (assignment == null) {
                return new ModelAndView(
                        page(seat, head, member, lines, model),
                        model.asMap(),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
            all.put(CriterionKey.of(typed.key()), assignment);
        }
        targets.set(head.id(), line, all, seat.actor());
        after.addFlashAttribute("notice", "criteria.notice.targets");
        return new ModelAndView(
                "redirect:/years/" + seat.blocYear() + "/table/members/" + line + "/targets");
    }

    private String page(
            Seat seat, TableHead head, RosterMember member, List<TargetLine> lines, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("member", member);
        model.addAttribute("lines", lines);
        model.addAttribute("kinds", TargetLine.KINDS);
        model.addAttribute("wrong", lines.stream().filter(TargetLine::wrong).toList());
        model.addAttribute("editable", head.draft() && mayEdit(seat, member.line()));
        model.addAttribute("mayAmend", head.state() == TableState.FROZEN && access.mayEdit(seat));
        model.addAttribute(
                "amendments",
                AmendmentLine.of(
                        targets.amendments(head.id(), member.line()),
                        tables.content(head.id()).criteria()));
        return "criteria/targets";
    }

    private boolean mayEdit(Seat seat, RosterLineId line) {
        return access.mayEdit(seat) || seat.owns(line);
    }

    private List<Criterion> criteria(TableHead head) {
        return tables.content(head.id()).tree().criteria();
    }

    private RosterMember member(Seat seat, RosterLineId line) {
        return roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                .filter(one -> one.line().equals(line))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }
}
