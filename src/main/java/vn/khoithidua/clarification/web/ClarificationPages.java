package vn.khoithidua.clarification.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.access.Role;
import vn.khoithidua.clarification.ClarificationReading;
import vn.khoithidua.clarification.web.ClarificationView.TypedView;
import vn.khoithidua.clarification.web.ClarificationViews.Sight;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.Announcement;
import vn.khoithidua.scoring.CellReading;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.year.Seat;

/** Makes the page of one exchange. */
@Component
@RequiredArgsConstructor
class ClarificationPages {

    private final SheetReading sheets;
    private final ClarificationReading reading;
    private final ClarificationViews views;
    private final CellReading cells;
    private final TimeSource time;

    ModelAndView page(Seat seat, RosterLineId line, CriterionKey key, TypedView typed) {
        if (!ClarificationReading.reads(seat, line)) {
            throw Refusal.notFound().asException();
        }
        return seat.owns(line) ? members(seat, line, key, typed) : readers(seat, line, key, typed);
    }

    private ModelAndView members(Seat seat, RosterLineId line, CriterionKey key, TypedView typed) {
        SheetPage sheet = sheets.of(seat, line);
        Criterion criterion = sheet.table().criteria().get(key);
        if (criterion == null) {
            throw Refusal.notFound().asException();
        }
        boolean open = !sheet.sheet().state().isVerified();
        Announcement first = sheet.announcement();
        boolean explaining = open && first != null && first.takesExplanations(time.today());
        Sight sight = new Sight(seat, false, open, explaining, "page", typed);
        return page(
                seat,
                views.of(sight, reading.of(line, key), null, sheet.table()),
                sheet.member().name(),
                criterion,
                line);
    }

    /** Before the member handed the sheet in, only the inspection reads it. */
    private ModelAndView readers(Seat seat, RosterLineId line, CriterionKey key, TypedView typed) {
        CellReading.CellPage cell = cells.of(seat, line, key);
        if (!cell.state().wasSubmitted() && !seat.is(Role.AUDITOR)) {
            throw Refusal.notFound().asException();
        }
        Sight sight =
                new Sight(
                        seat,
                        cell.editable() && cell.state().wasSubmitted(),
                        false,
                        false,
                        "page",
                        typed);
        return page(
                seat,
                views.of(sight, reading.of(line, key), cell.cell(), cell.table()),
                cell.member().name(),
                cell.criterion(),
                line);
    }

    private static ModelAndView page(
            Seat seat,
            ClarificationView view,
            String agency,
            Criterion criterion,
            RosterLineId line) {
        String year = "/years/" + seat.blocYear();
        String cell = year + "/cells/" + line + "/" + criterion.key();
        ModelAndView page = new ModelAndView("clarification/show");
        page.addObject("v", view);
        page.addObject(
                "place",
                new PlaceView(
                        year,
                        agency,
                        criterion.code(),
                        criterion.title(),
                        seat.owns(line) ? year + "/sheets/" + line + "#c-" + criterion.key() : "",
                        seat.owns(line) ? "" : cell));
        return page;
    }
}
