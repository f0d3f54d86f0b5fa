package vn.khoithidua.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.once.AnswersRepeats;
import vn.khoithidua.scoring.ChangeSetResult;
import vn.khoithidua.scoring.ChangeSets;
import vn.khoithidua.year.Seat;

/**
 * Change sets of the grid and of a member's sheet: JSON in, what became of each cell out. 409 if
 * somebody was faster at any cell, 422 if none could be taken; then nothing was saved.
 */
@Controller
@RequiredArgsConstructor
class ChangeSetController {

    private final ChangeSetReader reader;
    private final ChangeSets sets;
    private final SetAnswers answers;

    @AnswersRepeats
    @PostMapping("/years/{year}/grid/cells")
    ModelAndView verify(Seat seat, HttpServletRequest request, Locale locale) throws IOException {
        ChangeSetForm form = reader.read(request);
        return answer(seat, sets.verify(seat, form.verified(), manner(form, request)), locale);
    }

    @AnswersRepeats
    @PostMapping("/years/{year}/sheets/{line}/cells")
    ModelAndView enter(
            Seat seat, @PathVariable RosterLineId line, HttpServletRequest request, Locale locale)
            throws IOException {
        if (!seat.owns(line)) {
            throw Refusal.notFound().asException();
        }
        ChangeSetForm form = reader.read(request);
        return answer(seat, sets.enter(seat, form.self(line), manner(form, request)), locale);
    }

    private static ChangeSets.Manner manner(ChangeSetForm form, HttpServletRequest request) {
        return new ChangeSets.Manner(
                form.done(), request.getAttribute(AnswersRepeats.REPEATED) != null);
    }

    private ModelAndView answer(Seat seat, ChangeSetResult result, Locale locale) {
        JacksonJsonView json = new JacksonJsonView();
        json.setModelKey("cells");
        ModelAndView answer = new ModelAndView(json);
        answer.addObject("cells", answers.of(seat, result, locale));
        if (result.stale()) {
            answer.setStatus(HttpStatus.CONFLICT);
        } else if (result.refused()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }
}
