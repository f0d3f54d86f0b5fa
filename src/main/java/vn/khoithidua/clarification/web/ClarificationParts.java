package vn.khoithidua.clarification.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khoithidua.clarification.Clarification;
import vn.khoithidua.clarification.ClarificationReading;
import vn.khoithidua.clarification.web.ClarificationView.TypedView;
import vn.khoithidua.clarification.web.ClarificationViews.Sight;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.Announcement;
import vn.khoithidua.scoring.CellPart;
import vn.khoithidua.scoring.CellReading.CellPage;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.year.Seat;

/** The exchange in the panel beside the grid, and below the rows of a sheet. */
@Component
@Order(10)
@RequiredArgsConstructor
class ClarificationParts implements CellPart {

    private static final String TEMPLATE = "clarification/part";

    private final ClarificationReading reading;
    private final ClarificationViews views;
    private final TimeSource time;

    @Override
    public Optional<Shown> ofCell(Seat seat, CellPage page) {
        RosterLineId line = page.cell().line();
        if (!ClarificationReading.reads(seat, line)) {
            return Optional.empty();
        }
        boolean verifying = page.editable() && page.state().wasSubmitted();
        Clarification about = reading.of(line, page.criterion().key());
        if (!verifying && about.messages().isEmpty()) {
            return Optional.empty();
        }
        Sight sight = new Sight(seat, verifying, false, false, "cell", TypedView.NONE);
        return Optional.of(
                new Shown(TEMPLATE, views.of(sight, about, page.cell(), page.table()), true));
    }

    @Override
    public Map<CriterionKey, Shown> ofSheet(Seat seat, SheetPage page) {
        if (!ClarificationReading.reads(seat, page.sheet().line())) {
            return Map.of();
        }
        boolean answering = page.own() && !page.sheet().state().isVerified();
        Announcement first = page.announcement();
        boolean explaining = answering && first != null && first.takesExplanations(time.today());
        Sight sight = new Sight(seat, false, answering, explaining, "sheet", TypedView.NONE);
        Map<CriterionKey, Shown> parts = new HashMap<>();
        if (explaining) {
            different(page)
                    .forEach(about -> parts.put(about.criterion(), shown(sight, about, page)));
        }
        reading.ofSheet(page.sheet().line())
                .forEach((key, about) -> parts.put(key, shown(sight, about, page)));
        return parts;
    }

    private Shown shown(Sight sight, Clarification about, SheetPage page) {
        return new Shown(TEMPLATE, views.of(sight, about, null, page.table()), true);
    }

    /** Where the first verification found other points, the member has something to explain. */
    private static Stream<Clarification> different(SheetPage page) {
        return page.cells().values().stream()
                .filter(cell -> cell.difference().isDifferent())
                .map(cell -> Clarification.none(cell.line(), cell.criterion()));
    }
}
