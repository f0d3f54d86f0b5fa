package vn.khoithidua.recalculation.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.recalculation.RecalculationId;
import vn.khoithidua.recalculation.Recalculations;
import vn.khoithidua.year.Seat;

/** Puts a case together for its page. */
@Component
@RequiredArgsConstructor
class CasePages {

    private final Recalculations recalculations;
    private final Labels labels;

    CasePage of(Seat seat, RecalculationId id) {
        Recalculations.Desk desk = recalculations.desk(seat, id);
        Labels.Names names = labels.of(seat);
        return new CasePage(
                CaseAddress.base(seat),
                CaseAddress.base(seat) + "/" + id,
                desk.it(),
                desk.changes().stream().map(names::view).toList(),
                desk.effect(),
                desk.seen(),
                desk.prepares(),
                desk.ends());
    }
}
