package vn.khoithidua.criteria;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;

/** Gives out the next revision of a draft to one change at a time, and keeps what was before. */
@Component
@RequiredArgsConstructor
class DraftRevisions {

    private final TableStore heads;
    private final PastStore past;
    private final TimeSource time;

    /**
     * Takes the next revision for a change that can be taken back.
     *
     * @param what name of the change, part of a message's key
     * @param subject the row it is about, in words, or empty
     */
    void take(TableHead head, long revision, String what, String subject, @Nullable Actor actor) {
        touch(head, revision);
        past.keep(
                head.id(),
                revision,
                what,
                subject,
                actor == null ? null : actor.name(),
                time.now());
    }

    /** Takes the next revision to restore what was before the last change; tells which that was. */
    PastChange takeBack(TableHead head, long revision) {
        touch(head, revision);
        PastChange change =
                past.last(head.id())
                        .orElseThrow(() -> Refusal.conflict("criteria.undo.none").asException());
        past.restore(head.id(), change.revision());
        return change;
    }

    /** Or says why not: frozen meanwhile, or edited by somebody else. */
    private void touch(TableHead head, long revision) {
        if (!head.draft()) {
            throw Refusal.locked("criteria.draft.frozen").asException();
        }
        if (!heads.touch(head.id(), revision)) {
            throw Refusal.conflict("criteria.draft.stale").asException();
        }
    }
}
