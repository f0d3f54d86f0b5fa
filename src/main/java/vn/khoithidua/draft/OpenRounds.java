package vn.khoithidua.draft;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/** Finds drafts that are out for comment, locked for the transaction that speaks in them. */
@Component
@RequiredArgsConstructor
class OpenRounds {

    private final DraftStore store;
    private final CommentStore comments;

    /**
     * The draft; refuses one that the person does not see, and one that takes no words any more.
     */
    DraftPaper draft(Seat seat, DraftId id) {
        DraftPaper draft =
                store.lock(seat.blocYear(), id)
                        .filter(found -> DraftAccess.sees(seat, found.state()))
                        .orElseThrow(() -> Refusal.notFound().asException());
        if (draft.state() != DraftState.CONSULTING) {
            throw Refusal.conflict("draft.comment.closed").asException();
        }
        return draft;
    }

    DraftComment comment(DraftId id, DraftCommentId comment) {
        return comments.of(id).stream()
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }
}
