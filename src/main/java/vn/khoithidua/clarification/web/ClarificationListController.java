package vn.khoithidua.clarification.web;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khoithidua.clarification.Clarification;
import vn.khoithidua.clarification.ClarificationList;
import vn.khoithidua.clarification.ClarificationList.Line;
import vn.khoithidua.clarification.ClarificationList.Query;
import vn.khoithidua.clarification.ClarificationMessage;
import vn.khoithidua.clarification.domain.ClarificationState;
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

    /** One line of the list. */
    record LineView(
            String href,
            String member,
            String code,
            String title,
            String state,
            String kind,
            @Nullable LocalDate due,
            String question,
            String last,
            String lastBy) {

        static LineView of(Seat seat, Line line) {
            Clarification about = line.about();
            ClarificationState state = about.state();
            ClarificationMessage last = about.messages().getLast();
            return new LineView(
                    ClarificationViews.base(seat, about),
                    line.member().shortName(),
                    line.criterion().code(),
                    line.criterion().shortTitle(),
                    line.overdue() ? "OVERDUE" : String.valueOf(state),
                    ClarificationViews.kind(state, line.overdue()),
                    about.dueOn(),
                    about.messages().getFirst().words(),
                    about.messages().size() > 1 ? last.words() : "",
                    last.by());
        }
    }

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
                        .map(line -> LineView.of(seat, line))
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
