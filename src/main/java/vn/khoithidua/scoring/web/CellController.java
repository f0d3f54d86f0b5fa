package vn.khoithidua.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.once.AnswersRepeats;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.CellPoints;
import vn.khoithidua.scoring.CellReading;
import vn.khoithidua.scoring.CellReading.CellPage;
import vn.khoithidua.scoring.Verification;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Seat;

/** One cell: its page or panel, and its verification. */
@Controller
@RequiredArgsConstructor
class CellController {

    private final CellReading cells;
    private final Verification verification;
    private final CellParts parts;
    private final MessageSource messages;

    /** The page; in the background only its panel. */
    @GetMapping("/years/{year}/cells/{line}/{criterion}")
    ModelAndView show(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            HttpServletRequest request) {
        ModelAndView page =
                new ModelAndView(Background.is(request) ? "scoring/cell-panel" : "scoring/cell");
        CellPage found = cells.of(seat, line, criterion);
        page.addObject("cell", CellPageView.of(seat, found, null, null));
        page.addObject("parts", parts.of(seat, found));
        return page;
    }

    /** Saves; in the background it answers the grid's cell. */
    @AnswersRepeats
    @PostMapping("/years/{year}/cells/{line}/{criterion}")
    ModelAndView save(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Locale locale) {
        CellForm form = CellForm.of(fields);
        boolean repeated = request.getAttribute(AnswersRepeats.REPEATED) != null;
        if (Background.is(request)) {
            return gridCell(
                    seat,
                    repeated
                            ? cells.of(seat, line, criterion).cell()
                            : verification.save(seat, entry(line, criterion, form)).cell());
        }
        try {
            if (!repeated) {
                verification.save(seat, entry(line, criterion, form));
            }
            return new ModelAndView(
                    "redirect:/years/" + seat.blocYear() + "/cells/" + line + "/" + criterion);
        } catch (RefusedException e) {
            if (e.refusal().kind().status() == HttpStatus.NOT_FOUND.value()) {
                throw e;
            }
            CellPage page = cells.of(seat, line, criterion);
            String problem =
                    messages.getMessage(e.refusal().key(), e.refusal().args().toArray(), locale);
            ModelAndView again = new ModelAndView("scoring/cell");
            again.setStatus(HttpStatus.valueOf(e.refusal().kind().status()));
            again.addObject("cell", CellPageView.of(seat, page, form, problem));
            again.addObject("parts", parts.of(seat, page));
            return again;
        }
    }

    private static VerifiedEntry entry(RosterLineId line, CriterionKey key, CellForm form) {
        return new VerifiedEntry(line, key, form.seen(), form.content(), form.words());
    }

    private static ModelAndView gridCell(Seat seat, Cell cell) {
        List<String> spoken = new ArrayList<>();
        CellPoints points = CellPoints.of(cell);
        ModelAndView answer = new ModelAndView("scoring/grid-answer");
        answer.addObject("key", cell.criterion().value());
        answer.addObject(
                "cell",
                new GridView.CellView(
                        cell.line().toString(),
                        CellLook.css(points, spoken),
                        "/years/"
                                + seat.blocYear()
                                + "/cells/"
                                + cell.line()
                                + "/"
                                + cell.criterion(),
                        cell.revision(),
                        false,
                        CellWords.points(points.self(), 1),
                        CellWords.points(points.verified(), 1),
                        spoken));
        return answer;
    }
}
