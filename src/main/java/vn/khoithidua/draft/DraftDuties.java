package vn.khoithidua.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;

/** Commenting, for the members that have not; answering and finishing, for the secretary. */
@Component
@RequiredArgsConstructor
class DraftDuties implements Duties {

    private final DraftCounts counts;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        boolean keeps = DraftAccess.keeps(seat);
        boolean speaks = DraftAccess.speaks(seat);
        if (!keeps && !speaks) {
            return List.of();
        }
        List<Duty> duties = new ArrayList<>();
        for (DraftLine line : counts.lines(seat)) {
            if (speaks && line.waitsForOwn()) {
                duties.add(duty(seat, line, "draft.duty.comment", line.draft().dueOn(), today));
            }
            if (keeps) {
                ofKeeper(seat, line, today, duties);
            }
        }
        return duties;
    }

    private static void ofKeeper(Seat seat, DraftLine line, LocalDate today, List<Duty> duties) {
        DraftPaper draft = line.draft();
        if (draft.state() == DraftState.CONSULTING && line.open() > 0) {
            duties.add(duty(seat, line, "draft.duty.answer", null, today));
        } else if (draft.state() == DraftState.CONSULTING
                && (line.silent() == 0 || draft.isOverdue(today))) {
            duties.add(duty(seat, line, "draft.duty.agree", null, today));
        } else if (draft.state() == DraftState.AGREED && draft.source() != DraftSource.PACT) {
            duties.add(duty(seat, line, "draft.duty.issue", null, today));
        }
    }

    private static Duty duty(
            Seat seat, DraftLine line, String key, @Nullable LocalDate due, LocalDate today) {
        return Duty.due(
                seat.blocYear(),
                key,
                "/years/" + seat.blocYear() + "/drafts/" + line.draft().id(),
                due,
                today,
                line.draft().title(),
                line.open());
    }
}
