package vn.khoithidua.objection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Role;
import vn.khoithidua.objection.Objection;
import vn.khoithidua.objection.Objections;
import vn.khoithidua.scoring.ClosingRound;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** The register of a bloc-year's objections. */
@Controller
@RequiredArgsConstructor
class ObjectionRegisterController {

    private final Objections objections;
    private final VerificationClosing closing;
    private final Windows windows;
    private final RegisterWords words;

    @GetMapping("/years/{year}/objections")
    String show(
            Seat seat,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "number") String sort,
            Model model) {
        RegisterQuery query = new RegisterQuery(q, state, sort);
        List<Objection> all = objections.of(seat);
        ClosingRound round = closing.current(seat.blocYear()).orElse(null);
        boolean closed = round != null && round.isClosed();
        boolean isFinal = round != null && round.isFinal();
        model.addAttribute(
                "page",
                new ObjectionPage(
                        words.lines(query.of(all)),
                        all.size(),
                        query,
                        RegisterQuery.states(),
                        "/years/" + seat.blocYear() + "/objections",
                        closed ? until(seat) : null,
                        closed && !isFinal ? closing.unsettled(seat.blocYear()).orElse(null) : null,
                        isFinal,
                        closed
                                && !isFinal
                                && !seat.ownLines().isEmpty()
                                && seat.isAny(List.of(Role.AGENCY_LEADER, Role.AGENCY_OFFICER))));
        return "objection/register";
    }

    @GetMapping("/years/{year}/objections/export/{kind}")
    ResponseEntity<byte[]> export(
            Seat seat,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "number") String sort,
            Locale locale) {
        return words.sheet(kind, new RegisterQuery(q, state, sort).of(objections.of(seat)), locale);
    }

    private @Nullable LocalDate until(Seat seat) {
        return windows.of(seat.blocYear()).stream()
                .filter(window -> window.step() == Step.OBJECTION)
                .map(StepWindow::softDeadline)
                .findFirst()
                .orElse(null);
    }
}
