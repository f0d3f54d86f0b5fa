package vn.khoithidua.paper.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.PaperQuery;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.Seat;

/** The year's list of papers as a spreadsheet, with the filters of its page. */
@Controller
@RequiredArgsConstructor
class PaperExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADS =
            List.of(
                    "number",
                    "issuedOn",
                    "kind",
                    "issuer",
                    "abstractText",
                    "direction",
                    "recorded");

    private final Papers papers;
    private final MessageSource messages;

    @GetMapping("/years/{year}/papers/export/{kind}")
    ResponseEntity<byte[]> export(
            Seat seat,
            @PathVariable("kind") String format,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "-issuedOn") String sort,
            Locale locale) {
        PaperQuery query =
                new PaperQuery(
                        q,
                        PaperForm.choice(PaperKind.values(), kind),
                        PaperForm.choice(PaperDirection.values(), direction),
                        sort,
                        1);
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADS.stream().map(head -> say("paper." + head, locale)).toList());
        papers.all(seat.blocYear(), query).forEach(paper -> cells.add(line(paper, locale)));
        return SheetDownload.of("papers", format, cells, 24, 14, 20, 40, 60, 30, 30);
    }

    private List<String> line(Paper paper, Locale locale) {
        PaperDetails details = paper.details();
        return List.of(
                details.number(),
                DAY.format(details.issuedOn()),
                say("paper.kind." + details.kind(), locale),
                details.issuer(),
                details.abstractText(),
                say("paper.direction." + details.direction(), locale),
                paper.recordedBy());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
