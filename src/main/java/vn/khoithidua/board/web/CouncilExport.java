package vn.khoithidua.board.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Grants;
import vn.khoithidua.board.BlocRow;
import vn.khoithidua.board.BoardPlacing;
import vn.khoithidua.board.BoardView;
import vn.khoithidua.board.domain.StepStand;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.domain.Step;

/** The council's pages as spreadsheets: blocs by step, and results with proposals. */
@Controller
@RequiredArgsConstructor
class CouncilExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CouncilPages pages;
    private final MessageSource messages;

    @GetMapping("/council/export/{kind}")
    ResponseEntity<byte[]> map(
            Grants grants,
            @PathVariable("kind") String format,
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable String label,
            Locale locale) {
        BoardView board = pages.of(grants, authority, label).body().board();
        List<List<String>> cells = new ArrayList<>();
        List<String> heads = new ArrayList<>(say(locale, "board.head.bloc", "board.head.members"));
        for (Step step : Step.planned()) {
            heads.addAll(say(locale, "board.step." + step));
        }
        cells.add(heads);
        for (BlocRow bloc : board.blocs()) {
            List<String> line = new ArrayList<>(List.of(bloc.bloc(), "" + bloc.members()));
            for (Step step : Step.planned()) {
                line.add(stand(bloc.stand(step), locale));
            }
            cells.add(line);
        }
        return SheetDownload.of(
                "blocs-" + board.label(), format, cells, 50, 10, 16, 16, 16, 16, 16);
    }

    @GetMapping("/council/results/export/{kind}")
    ResponseEntity<byte[]> results(
            Grants grants,
            @PathVariable("kind") String format,
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable String label,
            Locale locale) {
        BoardView board = pages.of(grants, authority, label).body().board();
        List<List<String>> cells = new ArrayList<>();
        cells.add(
                say(
                        locale,
                        "board.head.bloc",
                        "board.head.agency",
                        "board.head.place",
                        "board.head.percent",
                        "board.head.award"));
        for (BlocRow bloc : board.blocs()) {
            for (BoardPlacing one : bloc.placings()) {
                cells.add(
                        List.of(
                                bloc.bloc(),
                                one.shortName(),
                                String.valueOf(one.place()),
                                NumberText.format(one.percent(), 2),
                                award(board, one)));
            }
        }
        return SheetDownload.of("results-" + board.label(), format, cells, 50, 30, 8, 14, 40);
    }

    private static String award(BoardView board, BoardPlacing one) {
        return board.kinds().stream()
                .filter(kind -> kind.code().equals(one.kind()))
                .map(kind -> kind.name())
                .findFirst()
                .orElse("");
    }

    private String stand(StepStand stand, Locale locale) {
        String state = say(locale, "board.state." + stand.state()).getFirst();
        String parts = stand.total() > 0 ? " " + stand.done() + "/" + stand.total() : "";
        LocalDate day = stand.day();
        return state + parts + (day == null ? "" : " (" + DAY.format(day) + ")");
    }

    private List<String> say(Locale locale, String... keys) {
        List<String> said = new ArrayList<>();
        for (String key : keys) {
            said.add(messages.getMessage(key, null, locale));
        }
        return said;
    }
}
