package vn.khoithidua.registration.web;

import java.time.LocalDate;
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
import vn.khoithidua.registration.MidYearBoard;
import vn.khoithidua.registration.MidYearPapers;
import vn.khoithidua.registration.MidYearReviews;
import vn.khoithidua.registration.MidYearRow;
import vn.khoithidua.typeset.PaperDownload;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.Seat;

/** The review as a spreadsheet, target by target, and as a paper. */
@Controller
@RequiredArgsConstructor
class MidYearExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADS =
            List.of("member", "code", "criterion", "target", "result", "share", "word", "words");

    private final MidYearReviews reviews;
    private final MidYearPapers papers;
    private final MessageSource messages;

    @GetMapping("/years/{year}/mid-year/export/{kind}")
    ResponseEntity<byte[]> export(Seat seat, @PathVariable String kind, Locale locale) {
        MidYearBoard board = reviews.board(seat);
        if (kind.equals("pdf") || kind.equals("docx")) {
            return PaperDownload.of("mid-year", kind, () -> papers.report(board, seat.year()));
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADS.stream().map(head -> say("midYear.col." + head, locale)).toList());
        for (MidYearBoard.Place place : board.places()) {
            place.sections().stream()
                    .flatMap(section -> section.rows().stream())
                    .forEach(row -> cells.add(line(place, row, locale)));
        }
        return SheetDownload.of("mid-year", kind, cells, 32, 8, 44, 28, 16, 12, 20, 60);
    }

    private List<String> line(MidYearBoard.Place place, MidYearRow row, Locale locale) {
        return List.of(
                place.member().name(),
                row.criterion().code(),
                row.criterion().title(),
                row.target().text(),
                result(row),
                row.shareText(),
                say("midYear.word." + row.progress().word(), locale),
                row.result().words());
    }

    private static String result(MidYearRow row) {
        LocalDate done = row.result().found().doneOn();
        return done == null ? row.resultText() : DAY.format(done);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
