package vn.khoithidua.clarification.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.clarification.ClarificationList;
import vn.khoithidua.clarification.ClarificationList.Line;
import vn.khoithidua.clarification.ClarificationList.Query;
import vn.khoithidua.clarification.ClarificationMessage;
import vn.khoithidua.clarification.domain.ClarificationAct;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.Seat;

/** The list of exchanges as a spreadsheet, with the filters of its page. */
@Controller
@RequiredArgsConstructor
class ClarificationExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADS =
            List.of("member", "code", "criterion", "state", "due", "questions", "answers", "end");

    private final ClarificationList list;
    private final MessageSource messages;

    @GetMapping("/years/{year}/clarifications/export/{kind}")
    ResponseEntity<byte[]> export(
            Seat seat,
            @PathVariable("kind") String format,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String sort,
            Locale locale) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADS.stream().map(head -> say("clarification.col." + head, locale)).toList());
        list.of(seat, new Query(state, member, sort), list.members(seat))
                .forEach(line -> cells.add(line(line, locale)));
        return SheetDownload.of("clarifications", format, cells, 30, 8, 40, 20, 12, 60, 60, 60);
    }

    private List<String> line(Line line, Locale locale) {
        LocalDate due = line.about().dueOn();
        ClarificationState state = line.about().state();
        return List.of(
                line.member().name(),
                line.criterion().code(),
                line.criterion().title(),
                state == null
                        ? ""
                        : say(
                                "clarification.filter." + (line.overdue() ? "OVERDUE" : state),
                                locale),
                due == null ? "" : DAY.format(due),
                said(line, List.of(ClarificationAct.ASK)),
                said(line, List.of(ClarificationAct.ANSWER, ClarificationAct.EXPLAIN)),
                said(line, List.of(ClarificationAct.CONCLUDE, ClarificationAct.WITHDRAW)));
    }

    /** What was said by these acts, each with who and when. */
    private static String said(Line line, List<ClarificationAct> acts) {
        return line.about().messages().stream()
                .filter(message -> acts.contains(message.act()))
                .map(ClarificationExport::said)
                .collect(Collectors.joining("\n"));
    }

    private static String said(ClarificationMessage message) {
        LocalDate day = LocalDate.ofInstant(message.at(), TimeSource.ZONE);
        return DAY.format(day) + " " + message.by() + ": " + message.words();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
