package vn.khoithidua.scoring.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khoithidua.scoring.CellPart;
import vn.khoithidua.scoring.CellReading.CellPage;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.year.Seat;

/** The parts that modules above show with cells. */
@Component
@RequiredArgsConstructor
class CellParts {

    private final ObjectProvider<CellPart> sources;

    /** In the panel of one cell. */
    List<CellPart.Shown> of(Seat seat, CellPage page) {
        return sources.orderedStream().flatMap(one -> one.ofCell(seat, page).stream()).toList();
    }

    /** Below the rows of a sheet, by criterion. */
    Map<String, List<CellPart.Shown>> of(Seat seat, SheetPage page) {
        Map<String, List<CellPart.Shown>> parts = new HashMap<>();
        sources.orderedStream()
                .forEach(
                        source ->
                                source.ofSheet(seat, page)
                                        .forEach(
                                                (key, shown) ->
                                                        parts.computeIfAbsent(
                                                                        key.value(),
                                                                        k -> new ArrayList<>())
                                                                .add(shown)));
        return parts;
    }
}
