package vn.khoithidua.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.once.AnswersRepeats;
import vn.khoithidua.scoring.Evidence;
import vn.khoithidua.scoring.SelfEntry;
import vn.khoithidua.scoring.SelfScores;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.year.Seat;

/** One row of a sheet: result, explanation, evidence. */
@Controller
@RequiredArgsConstructor
class SelfCellController {

    private final SelfScores scores;
    private final Evidence evidence;
    private final SheetReading sheets;
    private final CellParts parts;
    private final MessageSource messages;

    /** Saves a row; in the background it answers the row anew with the sums. */
    @AnswersRepeats
    @PostMapping("/years/{year}/sheets/{line}/cells/{criterion}")
    ModelAndView save(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Locale locale) {
        CellForm form = CellForm.of(fields);
        boolean background = Background.is(request);
        try {
            if (request.getAttribute(AnswersRepeats.REPEATED) == null) {
                scores.save(
                        seat,
                        new SelfEntry(line, criterion, form.seen(), form.inputs(), form.words()));
            }
        } catch (RefusedException e) {
            if (background || e.refusal().kind().status() == HttpStatus.NOT_FOUND.value()) {
                throw e;
            }
            return refused(seat, line, criterion, form, e, locale);
        }
        return background
                ? row(seat, line, criterion)
                : new ModelAndView(redirect(seat, line, criterion));
    }

    /** Takes files and perhaps a link; none of several is kept if one is refused. */
    @AnswersRepeats
    @PostMapping("/years/{year}/sheets/{line}/cells/{criterion}/evidence")
    ModelAndView add(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String title,
            HttpServletRequest request) {
        if (request.getAttribute(AnswersRepeats.REPEATED) == null) {
            evidence.requireEntry(seat, line, criterion);
            List<MultipartFile> sent = files == null ? List.of() : files;
            if (url.isBlank() && sent.stream().allMatch(MultipartFile::isEmpty)) {
                throw Refusal.invalid("scoring.evidence.nothing").asException();
            }
            addFiles(seat, line, criterion, sent);
            if (!url.isBlank()) {
                evidence.addLink(seat, line, criterion, url, title);
            }
        }
        return Background.is(request)
                ? row(seat, line, criterion)
                : new ModelAndView(redirect(seat, line, criterion));
    }

    @PostMapping("/years/{year}/sheets/{line}/cells/{criterion}/evidence/{item}/remove")
    String remove(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            @PathVariable UUID item) {
        evidence.remove(seat, line, criterion, item);
        return redirect(seat, line, criterion);
    }

    private void addFiles(
            Seat seat, RosterLineId line, CriterionKey criterion, List<MultipartFile> files) {
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                evidence.add(seat, line, criterion, file.getOriginalFilename(), file.getResource());
            }
        }
    }

    private ModelAndView row(Seat seat, RosterLineId line, CriterionKey criterion) {
        SheetPage page = sheets.of(seat, line);
        SheetViews views = new SheetViews(seat, page, null);
        ModelAndView answer = new ModelAndView("scoring/sheet-answer");
        answer.addObject("sheet", views.view());
        answer.addObject("row", views.row(criterion));
        return answer;
    }

    private ModelAndView refused(
            Seat seat,
            RosterLineId line,
            CriterionKey criterion,
            CellForm form,
            RefusedException e,
            Locale locale) {
        String problem =
                messages.getMessage(e.refusal().key(), e.refusal().args().toArray(), locale);
        ModelAndView page = new ModelAndView("scoring/sheet");
        page.setStatus(HttpStatus.valueOf(e.refusal().kind().status()));
        SheetPage sheet = sheets.of(seat, line);
        SheetViews.Refused refused = new SheetViews.Refused(criterion, form, problem);
        page.addObject("sheet", new SheetViews(seat, sheet, refused).view());
        page.addObject("parts", parts.of(seat, sheet));
        return page;
    }

    private static String redirect(Seat seat, RosterLineId line, CriterionKey criterion) {
        return "redirect:" + SheetController.address(seat, line) + "#c-" + criterion;
    }
}
