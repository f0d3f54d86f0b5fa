package vn.khoithidua.scoring.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.scoring.GridReading;
import vn.khoithidua.year.Seat;

/** The grid of all members, and what changed in it since. */
@Controller
@RequiredArgsConstructor
class GridController {

    private final GridReading grids;

    @GetMapping("/years/{year}/grid")
    ModelAndView show(Seat seat) {
        ModelAndView page = new ModelAndView("scoring/grid");
        page.addObject("grid", new GridViews(seat, grids.of(seat)).view());
        page.addObject("bodyClass", "kt-full");
        return page;
    }

    /** The cells and sums as they are, or nothing if nothing changed since the number given. */
    @GetMapping("/years/{year}/grid/changes")
    ModelAndView changes(Seat seat, @RequestParam long since) {
        ModelAndView answer = new ModelAndView("scoring/grid-changes");
        grids.since(seat, since)
                .ifPresent(grid -> answer.addObject("grid", new GridViews(seat, grid).view()));
        return answer;
    }
}
