package vn.khoithidua.scoring.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.HistoryReading;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.Seat;

/**
 * The history of scores: of the year, of a member's sheet, of one cell; to read, print, take away.
 */
@Controller
@RequiredArgsConstructor
class HistoryController {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(TimeSource.ZONE);
    private static final List<String> HEADS =
            List.of(
                    "at",
                    "by",
                    "member",
                    "criterion",
                    "what",
                    "before",
                    "after",
                    "source",
                    "words");

    private final HistoryReading history;
    private final MessageSource messages;

    @GetMapping("/years/{year}/history")
    String show(Seat seat, HistoryForm form, Model model) {
        model.addAttribute(
                "history",
                HistoryView.of(seat, form, history.of(seat, form.toQuery(), HistoryReading.PAGE)));
        return "scoring/history-page";
    }

    @GetMapping("/years/{year}/history/export")
    ResponseEntity<byte[]> export(Seat seat, HistoryForm form, Locale locale) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADS.stream().map(head -> say("scoring.events." + head, locale)).toList());
        HistoryView.rows(history.of(seat, form.toQuery(), HistoryReading.FILE))
                .forEach(row -> cells.add(line(row, locale)));
        return SheetDownload.of("history", "xlsx", cells, 20, 26, 20, 40, 24, 12, 40, 30, 60);
    }

    private List<String> line(HistoryRow row, Locale locale) {
        String after =
                row.state() == null ? row.after() : say("scoring.state." + row.state(), locale);
        return List.of(
                TIME.format(row.at()),
                row.by(),
                row.agency(),
                (row.code() + " " + row.criterion()).strip(),
                say("scoring.what." + row.what(), locale),
                row.before(),
                after,
                row.source() == null ? "" : say("scoring.source." + row.source(), locale),
                row.words());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
