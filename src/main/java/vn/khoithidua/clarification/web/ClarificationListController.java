package vn.khoithidua.clarification.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khoithidua.clarification.ClarificationList;
import vn.khoithidua.clarification.ClarificationList.Query;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** The exchanges of the bloc-year; a member sees its own. */
@Controller
@RequiredArgsConstructor
class ClarificationListController {

    /** The filter's choices, in their order. */
    static final List<String> STATES =
            List.of("OPEN", "ASKED", "OVERDUE", "ANSWERED", "CONCLUDED", "WITHDRAWN");

    private final ClarificationList list;

    @GetMapping("/years/{year}/clarifications")
    String show(
            Seat seat,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String sort,
            Model model) {
        Query query = new Query(state, member, sort);
        List<RosterMember> members = list.members(seat);
        model.addAttribute(
                "rows",
                list.of(seat, query, members).stream()
                        .map(line -> ClarificationLine.of(seat, line))
                        .toList());
        model.addAttribute("query", query);
        model.addAttribute("members", members);
        model.addAttribute("states", STATES);
        model.addAttribute("base", "/years/" + seat.blocYear() + "/clarifications");
        model.addAttribute("filter", filter(seat, query));
        model.addAttribute("own", !seat.ownLines().isEmpty() && members.size() <= 1);
        return "clarification/list";
    }

    private static String filter(Seat seat, Query query) {
        return UriComponentsBuilder.fromPath("/years/{year}/clarifications")
                .queryParam("state", "{state}")
                .queryParam("member", "{member}")
                .encode()
                .buildAndExpand(seat.blocYear(), query.state(), query.member())
                .toUriString();
    }
}
