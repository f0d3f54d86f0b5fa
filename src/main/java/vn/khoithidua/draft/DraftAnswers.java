package vn.khoithidua.draft;

import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.Seat;

/** Answers comments: taken in, in part, or not, each with its reason. */
@Service
@RequiredArgsConstructor
@Transactional
public class DraftAnswers {

    private static final int LENGTH = 4_000;

    private final OpenRounds rounds;
    private final CommentStore comments;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Answers a comment, with a reason in any case. A later answer counts instead of the one
     * before, which stays readable. Refuses plain agreement, a withdrawn comment, and an answer to
     * one that somebody else answered meanwhile.
     *
     * @param seen how many answers the page showed
     */
    public void answer(
            Seat seat,
            DraftId id,
            DraftCommentId comment,
            int seen,
            CommentVerdict how,
            String reason) {
        DraftAccess.requireKeeper(seat);
        rounds.draft(seat, id);
        DraftComment it = rounds.comment(id, comment);
        if (!it.stance().wantsAnswer() || it.isWithdrawn()) {
            throw Refusal.conflict("draft.answer.none").asException();
        }
        String why = VietnameseText.clean(reason);
        if (why.isEmpty() || why.length() > LENGTH) {
            throw Refusal.invalid("draft.reason.length", LENGTH).asException();
        }
        if (it.answers().size() != seen) {
            throw Refusal.conflict("draft.answer.stale").asException();
        }
        Instant now = time.now();
        comments.answer(
                comment,
                seen + 1,
                new DraftAnswer(how, why, seat.actor().name(), now),
                seat.actor());
        events.publishEvent(
                Recorded.of(
                        "draft.answered",
                        seat.actor(),
                        seat.blocYear(),
                        comment,
                        "agency",
                        it.agency(),
                        "section",
                        it.section(),
                        "verdict",
                        how.name()));
    }
}
