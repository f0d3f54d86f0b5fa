package vn.khoithidua.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.registration.domain.ProgressWord;
import vn.khoithidua.typeset.OfficialPaper;
import vn.khoithidua.typeset.PaperBlock;
import vn.khoithidua.year.BlocYearSummary;

/** The mid-year review as a paper: the bloc's report, counts by member, what lags. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MidYearPapers {

    private static final List<Integer> COUNTED = List.of(5, 45, 10, 10, 10, 10, 10);
    private static final List<Integer> LAGGING = List.of(20, 28, 17, 10, 10, 15);

    private final RegistrationPapers papers;

    /** <i>Báo cáo sơ kết phong trào thi đua 6 tháng</i>. */
    public OfficialPaper report(MidYearBoard board, BlocYearSummary year) {
        List<PaperBlock> body = new ArrayList<>();
        board.review()
                .words()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> body.add(new PaperBlock.Paragraph(line)));
        body.add(
                new PaperBlock.Paragraph(
                        say("midYear.facts", board.handedIn(), board.places().size()) + "."));
        body.add(counts(board));
        List<List<String>> lagging = lagging(board);
        if (!lagging.isEmpty()) {
            body.add(new PaperBlock.Paragraph(say("midYear.paper.lagging")));
            body.add(
                    new PaperBlock.Grid(
                            LAGGING,
                            heads("member", "criterion", "target", "result", "share", "word"),
                            lagging));
        }
        return papers.paper(
                year, "midYear.paper.type", say("midYear.paper.subject", year.label()), body);
    }

    private PaperBlock.Grid counts(MidYearBoard board) {
        List<String> head = new ArrayList<>(heads("number", "member"));
        for (ProgressWord word : ProgressWord.values()) {
            head.add(say("midYear.word." + word));
        }
        List<List<String>> rows = new ArrayList<>();
        for (MidYearBoard.Place place : board.places()) {
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(rows.size() + 1));
            row.add(place.member().name());
            Map<ProgressWord, Integer> counts = place.counts();
            for (ProgressWord word : ProgressWord.values()) {
                row.add(String.valueOf(counts.getOrDefault(word, 0)));
            }
            rows.add(row);
        }
        return new PaperBlock.Grid(COUNTED, head, rows);
    }

    /** Targets that are behind or at risk, with what the member says about them. */
    private List<List<String>> lagging(MidYearBoard board) {
        List<List<String>> rows = new ArrayList<>();
        for (MidYearBoard.Place place : board.places()) {
            place.sections().stream()
                    .flatMap(section -> section.rows().stream())
                    .filter(
                            row ->
                                    row.progress().word() == ProgressWord.BEHIND
                                            || row.progress().word() == ProgressWord.AT_RISK)
                    .forEach(row -> rows.add(line(place, row)));
        }
        return rows;
    }

    private List<String> line(MidYearBoard.Place place, MidYearRow row) {
        String said = row.result().words();
        String word = say("midYear.word." + row.progress().word());
        return List.of(
                place.member().name(),
                (row.criterion().code() + " " + row.criterion().title()).strip(),
                row.target().text(),
                row.resultText(),
                row.shareText(),
                said.isEmpty() ? word : word + "\n" + said);
    }

    private List<String> heads(String... names) {
        return List.of(names).stream().map(name -> say("midYear.paper.col." + name)).toList();
    }

    private String say(String key, Object... args) {
        return papers.say(key, args);
    }
}
