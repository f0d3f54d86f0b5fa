package vn.khoithidua.draft.web;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Role;
import vn.khoithidua.draft.DraftLine;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;

/** The drafts of a year, and the paper behind a check code. */
@Controller
@RequiredArgsConstructor
class DraftListController {

    private static final List<Role> WRITERS = List.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD);

    private final Drafts drafts;
    private final TimeSource time;

    @GetMapping("/years/{year}/drafts")
    String list(Seat seat, DraftFilter filter, Model model) {
        LocalDate today = time.today();
        List<DraftLine> all = drafts.of(seat);
        model.addAttribute("seat", seat);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", all.size() > 1 || filter.isSet());
        model.addAttribute("kinds", DraftKind.values());
        model.addAttribute("states", DraftState.values());
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(line -> filter.shows(line.draft()))
                        .map(line -> DraftRowView.of(line, seat, today))
                        .toList());
        model.addAttribute("writes", seat.year().isOpen() && seat.isAny(WRITERS));
        return "draft/list";
    }

    @GetMapping("/years/{year}/drafts/check")
    String check(Seat seat, @RequestParam(defaultValue = "") String code, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("code", code);
        model.addAttribute(
                "desk", drafts.byCode(seat, code).map(id -> drafts.desk(seat, id, 0)).orElse(null));
        return "draft/check";
    }
}
