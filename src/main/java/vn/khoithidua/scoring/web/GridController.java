package vn.khoithidua.scoring.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.scoring.GridReading;
import vn.khoithidua.scoring.Presence;
import vn.khoithidua.year.Seat;

/** The grid of all members, and what changed in it since. */
@Controller
@RequiredArgsConstructor
class GridController {

    private final GridReading grids;
    private final Presence presence;

    @GetMapping("/years/{year}/grid")
    ModelAndView show(Seat seat) {
        ModelAndView page = new ModelAndView("scoring/grid");
        page.addObject("grid", new GridViews(seat, grids.of(seat)).view());
        page.addObject("bodyClass", "kt-full");
        return page;
    }

    /** What changed since the number given, and who else is here. */
    @GetMapping("/years/{year}/grid/changes")
    ModelAndView changes(
            Seat seat, @RequestParam long since, @RequestParam(defaultValue = "") String at) {
        ModelAndView answer = new ModelAndView("scoring/grid-changes");
        answer.addObject("people", presence.meet("grid " + seat.blocYear(), seat.actor(), at));
        grids.since(seat, since)
                .ifPresent(
                        grid -> answer.addObject("grid", new GridViews(seat, grid).since(since)));
        return answer;
    }
}
