package vn.khoithidua.recalculation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.recalculation.Change;
import vn.khoithidua.scoring.Totals;
import vn.khoithidua.scoring.YearTotals;
import vn.khoithidua.year.Seat;

/** What members and criteria of a bloc-year are called. */
@Component
@RequiredArgsConstructor
class Labels {

    private final Totals totals;

    /** Members by line, and criteria by key, in their order. */
    record Names(Map<String, String> members, Map<String, String> criteria) {

        ChangeView view(Change.Entry entry) {
            String id = entry.id().toString();
            String criterion = criteria.getOrDefault(entry.change().criterion().value(), "");
            return switch (entry.change()) {
                case Change.Value it ->
                        new ChangeView(
                                id,
                                "recalculation.change.value",
                                member(it.cell()),
                                criterion,
                                NumberText.format(it.value().points(), 1),
                                entry.addedBy());
                case Change.Assignment it ->
                        new ChangeView(
                                id,
                                it.assigned()
                                        ? "recalculation.change.assigned"
                                        : "recalculation.change.notAssigned",
                                member(it.cell()),
                                criterion,
                                "",
                                entry.addedBy());
                case Change.Rule it ->
                        new ChangeView(
                                id,
                                "recalculation.change.rule",
                                "",
                                criterion,
                                it.rules(),
                                entry.addedBy());
            };
        }

        private String member(CellKey cell) {
            return members.getOrDefault(cell.line().toString(), "");
        }
    }

    Names of(Seat seat) {
        YearTotals now = totals.of(seat.blocYear());
        Map<String, String> members = new LinkedHashMap<>();
        now.members().forEach(one -> members.put(one.line().toString(), one.name()));
        Map<String, String> criteria = new LinkedHashMap<>();
        now.tree()
                .criteria()
                .forEach(
                        one ->
                                criteria.put(
                                        one.key().value(), one.code() + " " + one.shortTitle()));
        return new Names(members, criteria);
    }
}
