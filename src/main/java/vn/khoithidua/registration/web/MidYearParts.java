package vn.khoithidua.registration.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.registration.MidYearProgress;
import vn.khoithidua.scoring.CellPart;
import vn.khoithidua.scoring.CellReading.CellPage;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.year.Seat;

/** What the member said at mid-year, below the row in which it scores itself. */
@Component
@Order(5)
@RequiredArgsConstructor
class MidYearParts implements CellPart {

    private final MidYearProgress progress;

    @Override
    public Optional<Shown> ofCell(Seat seat, CellPage page) {
        return Optional.empty();
    }

    @Override
    public Map<CriterionKey, Shown> ofSheet(Seat seat, SheetPage page) {
        if (!page.own()) {
            return Map.of();
        }
        Map<CriterionKey, Shown> parts = new HashMap<>();
        progress.of(
                        seat.year(),
                        page.sheet().line(),
                        page.table().criteria(),
                        page.table().assignments())
                .forEach(
                        (key, row) ->
                                parts.put(key, new Shown("registration/_midyear", row, false)));
        return parts;
    }
}
