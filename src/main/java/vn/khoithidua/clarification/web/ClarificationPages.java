package vn.khoithidua.clarification.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.clarification.Clarification;
import vn.khoithidua.clarification.ClarificationReading;
import vn.khoithidua.clarification.web.ClarificationView.TypedView;
import vn.khoithidua.clarification.web.ClarificationViews.Sight;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.CellRights;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.Seat;

/** Makes the page of one exchange. */
@Component
@RequiredArgsConstructor
class ClarificationPages {

    private final SheetReading sheets;
    private final ClarificationReading reading;
    private final ClarificationViews views;
    private final CellRights rights;

    /** Where the exchange is about. */
    record PlaceView(
            String year, String agency, String code, String title, String sheet, String cell) {}

    ModelAndView page(Seat seat, RosterLineId line, CriterionKey key, TypedView typed) {
        SheetPage sheet = sheets.of(seat, line);
        Criterion criterion = sheet.table().criteria().get(key);
        if (criterion == null || !ClarificationReading.reads(seat, line)) {
            throw Refusal.notFound().asException();
        }
        SheetState state = sheet.sheet().state();
        boolean open = !state.isVerified();
        boolean verifying = open && state.wasSubmitted() && rights.verifies(seat, line, criterion);
        Clarification about = reading.of(line, key);
        Cell cell = sheet.cell(key);
        Sight sight = new Sight(seat, verifying, open && seat.owns(line), "page", typed);
        String year = "/years/" + seat.blocYear();
        ModelAndView page = new ModelAndView("clarification/show");
        page.addObject("v", views.of(sight, about, cell, sheet.table()));
        page.addObject(
                "place",
                new PlaceView(
                        year,
                        sheet.member().name(),
                        criterion.code(),
                        criterion.title(),
                        year + "/sheets/" + line + "#c-" + key,
                        seat.owns(line) ? "" : year + "/cells/" + line + "/" + key));
        return page;
    }
}
