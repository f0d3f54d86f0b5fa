package vn.khoithidua.scoring;

import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.WindowCheck;

/** Who may change a cell of a change set, by the sheets read for the whole set. */
@Component
@RequiredArgsConstructor
class SetRight {

    private final SheetAccess access;

    /** The scorer's right: role, independence, windows, the sheet's state. */
    void requireVerifier(
            Seat seat, SetSheet sheet, Criterion criterion, RowShare share, Instant now) {
        access.requireVerifier(seat, sheet.row().line(), criterion, share);
        if (sheet.row().state().isVerified()) {
            throw Refusal.locked("scoring.verify.closed").asException();
        }
        sheet.verification().at(now).lateOrRefuse();
        if (!sheet.row().state().takesVerification()
                && SheetAccess.selfScored(criterion)
                && !(sheet.entry().at(now) instanceof WindowCheck.Closed)) {
            throw Refusal.locked("scoring.verify.notSubmitted").asException();
        }
    }

    /** The member's right: the own sheet, not handed in, the window open. */
    void requireMember(Seat seat, SetSheet sheet, Criterion criterion, Instant now) {
        access.requireOwn(seat, sheet.row().line());
        if (!SheetAccess.selfScored(criterion)) {
            throw Refusal.locked("scoring.self.otherScorer", criterion.shortTitle()).asException();
        }
        if (!sheet.row().state().takesSelfScores()) {
            throw Refusal.locked("scoring.sheet.closed." + sheet.row().state()).asException();
        }
        sheet.entry().at(now).lateOrRefuse();
    }
}
