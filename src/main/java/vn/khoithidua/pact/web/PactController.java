package vn.khoithidua.pact.web;

import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Grants;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.year.Seat;

/** Shows the pact: the present version, any version, its text alone, and what a code proves. */
@Controller
@RequestMapping("/years/{year}/pact")
@RequiredArgsConstructor
class PactController {

    private final Pacts pacts;
    private final PactPages pages;

    @GetMapping
    String current(Seat seat, Grants person, Model model) {
        return pacts.current(seat.blocYear())
                .map(pact -> page(pact, seat, person, model))
                .orElseGet(
                        () -> {
                            model.addAttribute("seat", seat);
                            model.addAttribute("mayKeep", seat.isAny(PactPages.KEEPERS));
                            return "pact/none";
                        });
    }

    @GetMapping("/{pact}")
    String show(Seat seat, Grants person, @PathVariable PactId pact, Model model) {
        return page(pacts.pact(seat.blocYear(), pact), seat, person, model);
    }

    @GetMapping("/{pact}/text")
    String text(Seat seat, Grants person, @PathVariable PactId pact, Model model) {
        page(pacts.pact(seat.blocYear(), pact), seat, person, model);
        return "pact/text";
    }

    @GetMapping("/check")
    String check(Seat seat, @RequestParam(defaultValue = "") String code, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("code", code);
        pacts.byCode(seat.blocYear(), code)
                .ifPresent(
                        pact -> {
                            model.addAttribute("pact", pact);
                            model.addAttribute("hash", Objects.requireNonNull(pact.hash()));
                            model.addAttribute("unchanged", pacts.isUnchanged(pact));
                            model.addAttribute("board", pacts.board(pact.id()));
                        });
        return "pact/check";
    }

    private String page(Pact pact, Seat seat, Grants person, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("page", pages.of(pact, seat, person));
        return "pact/show";
    }
}
