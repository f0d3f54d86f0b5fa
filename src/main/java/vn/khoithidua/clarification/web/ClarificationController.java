package vn.khoithidua.clarification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.clarification.Clarifications;
import vn.khoithidua.clarification.Document;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Seat;

/**
 * One exchange on a page of its own, for verifier and member alike, and the acts in it. The same
 * forms stand in the panel beside the grid and below the rows of a sheet.
 */
@Controller
@RequestMapping("/years/{year}/clarifications/{line}/{criterion}")
@RequiredArgsConstructor
class ClarificationController {

    private final Clarifications clarifications;
    private final ClarificationPages pages;
    private final MessageSource messages;

    @GetMapping
    ModelAndView show(
            Seat seat, @PathVariable RosterLineId line, @PathVariable CriterionKey criterion) {
        return pages.page(seat, line, criterion, ClarificationView.TypedView.NONE);
    }

    @PostMapping("/ask")
    ModelAndView ask(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            ClarificationForm form,
            HttpServletRequest request,
            Locale locale) {
        Runnable act = () -> clarifications.ask(seat, form.toWords(line, criterion), form.day());
        return done(new Act(seat, line, criterion, form, "ask"), act, request, locale);
    }

    @PostMapping("/answer")
    ModelAndView answer(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            ClarificationForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Locale locale) {
        Runnable act =
                () ->
                        clarifications.answer(
                                seat, form.toWords(line, criterion), documents(form, files));
        return done(new Act(seat, line, criterion, form, "answer"), act, request, locale);
    }

    @PostMapping("/conclude")
    ModelAndView conclude(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            ClarificationForm form,
            HttpServletRequest request,
            Locale locale) {
        Runnable act =
                () ->
                        clarifications.conclude(
                                seat, form.toWords(line, criterion), form.newPoints());
        return done(new Act(seat, line, criterion, form, "conclude"), act, request, locale);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            Seat seat,
            @PathVariable RosterLineId line,
            @PathVariable CriterionKey criterion,
            ClarificationForm form,
            HttpServletRequest request,
            Locale locale) {
        Runnable act = () -> clarifications.withdraw(seat, form.toWords(line, criterion));
        return done(new Act(seat, line, criterion, form, "withdraw"), act, request, locale);
    }

    /** An act that was sent. */
    private record Act(
            Seat seat,
            RosterLineId line,
            CriterionKey criterion,
            ClarificationForm form,
            String name) {}

    /** Leads back to where the form stood; refused, it comes again with all that was typed. */
    private ModelAndView done(Act act, Runnable work, HttpServletRequest request, Locale locale) {
        try {
            work.run();
        } catch (RefusedException e) {
            if (request.getHeader("X-Background") != null
                    || e.refusal().kind().status() == HttpStatus.NOT_FOUND.value()) {
                throw e;
            }
            return again(act, e, locale);
        }
        return new ModelAndView("redirect:" + back(act));
    }

    /** The page with what was typed; the plain refusal for whom the sheet is not open yet. */
    private ModelAndView again(Act act, RefusedException why, Locale locale) {
        Refusal refusal = why.refusal();
        String problem = messages.getMessage(refusal.key(), refusal.args().toArray(), locale);
        ClarificationView.TypedView typed =
                ClarificationViews.typed(act.name(), act.form(), problem);
        try {
            ModelAndView page = pages.page(act.seat(), act.line(), act.criterion(), typed);
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
            return page;
        } catch (RefusedException unseen) {
            throw why;
        }
    }

    private static String back(Act act) {
        String year = "/years/" + act.seat().blocYear();
        return switch (ClarificationForm.typed(act.form().back())) {
            case "sheet" -> year + "/sheets/" + act.line() + "#c-" + act.criterion();
            case "cell" -> year + "/cells/" + act.line() + "/" + act.criterion();
            default -> year + "/clarifications/" + act.line() + "/" + act.criterion();
        };
    }

    private static List<Document> documents(
            ClarificationForm form, @Nullable List<MultipartFile> files) {
        List<Document> documents = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                documents.add(new Document.Upload(file.getOriginalFilename(), file.getResource()));
            }
        }
        if (!ClarificationForm.typed(form.url()).isBlank()) {
            documents.add(
                    new Document.Link(
                            ClarificationForm.typed(form.url()),
                            ClarificationForm.typed(form.title())));
        }
        return documents;
    }
}
