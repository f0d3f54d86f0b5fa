package vn.khoithidua.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** Sends drafts out for comment and fixes what was agreed. */
@Service
@RequiredArgsConstructor
@Transactional
public class DraftRounds {

    private static final int NOTE_LENGTH = 500;

    private final DraftStore store;
    private final DraftTexts texts;
    private final CommentStore comments;
    private final CommentRoll roll;
    private final Windows windows;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Sends the text in work out as the next version; a text that did not change only gets the new
     * day. Refuses an empty text, a day that has passed, and a closed window of the step.
     *
     * @param dueOn last day for comments
     * @param note what is new in this version; may be empty
     */
    public void send(Seat seat, DraftId id, LocalDate dueOn, String note) {
        DraftPaper draft = lock(seat, id);
        if (!draft.state().isOpen()) {
            throw Refusal.locked("draft.agreed.locked").asException();
        }
        if (dueOn.isBefore(time.today())) {
            throw Refusal.invalid("draft.due.past").asException();
        }
        windows.lateOrRefuse(seat.blocYear(), null, Step.DRAFTING);
        List<DraftSection> text = texts.inWork(draft);
        if (text.isEmpty() && draft.file() == null) {
            throw Refusal.conflict("draft.send.empty." + draft.source()).asException();
        }
        int version = differs(draft, text) ? next(seat, draft, text, note) : draft.version();
        store.move(id, DraftState.CONSULTING, version, dueOn);
        record(seat, draft, "draft.sent", version, dueOn.toString());
    }

    /**
     * Fixes the text: what is in work becomes the last version. Refuses while a comment waits for
     * its answer, and while members are still to speak and the last day has not passed.
     */
    public void agree(Seat seat, DraftId id) {
        DraftPaper draft = lock(seat, id);
        if (draft.state() != DraftState.CONSULTING) {
            throw Refusal.conflict("draft.moved").asException();
        }
        List<DraftComment> said = comments.of(id);
        long open = said.stream().filter(DraftComment::isOpen).count();
        if (open > 0) {
            throw Refusal.conflict("draft.agree.open", open).asException();
        }
        long silent = roll.of(seat.year(), said).stream().filter(one -> !one.hasSpoken()).count();
        LocalDate due = Objects.requireNonNull(draft.dueOn());
        if (silent > 0 && !time.today().isAfter(due)) {
            throw Refusal.conflict("draft.agree.early", silent).asException();
        }
        List<DraftSection> text = texts.inWork(draft);
        int version = differs(draft, text) ? next(seat, draft, text, "") : draft.version();
        store.move(id, DraftState.AGREED, version, due);
        record(seat, draft, "draft.agreed", version, due.toString());
    }

    /**
     * Opens an agreed draft again: its text may be edited, comments are taken. Refuses a missing
     * reason (422), and one that is not agreed or was issued already (409).
     */
    public void reopen(Seat seat, DraftId id, String reason) {
        DraftPaper draft = lock(seat, id);
        if (draft.state() != DraftState.AGREED) {
            throw Refusal.conflict("draft.moved").asException();
        }
        String why = VietnameseText.clean(reason);
        if (why.isEmpty() || why.length() > NOTE_LENGTH) {
            throw Refusal.invalid("draft.reopen.missing", NOTE_LENGTH).asException();
        }
        store.reopen(id, new DraftPaper.Reopening(why, seat.actor().name(), time.now()));
        events.publishEvent(
                Recorded.of(
                        "draft.reopened",
                        seat.actor(),
                        seat.blocYear(),
                        id,
                        "version",
                        draft.version(),
                        "reason",
                        why));
    }

    /**
     * Holds the draft and refuses (409) when somebody wrote on since the person saw it: what is
     * sent or agreed must be what was read. A request that does not say it is incomplete (422).
     *
     * @param revision the revision that was shown; negative where none was said
     */
    public void requireSeen(Seat seat, DraftId id, long revision) {
        DraftPaper draft = lock(seat, id);
        if (revision < 0) {
            throw Refusal.invalid("draft.revision.missing").asException();
        }
        if (draft.revision() != revision) {
            throw Refusal.conflict("draft.unseen").asException();
        }
    }

    private DraftPaper lock(Seat seat, DraftId id) {
        DraftAccess.requireKeeper(seat);
        return store.lock(seat.blocYear(), id).orElseThrow(() -> Refusal.notFound().asException());
    }

    private boolean differs(DraftPaper draft, List<DraftSection> text) {
        if (draft.version() == 0) {
            return true;
        }
        if (draft.source() == DraftSource.FILE) {
            DraftVersion last = store.versions(draft.id()).getFirst();
            return !Objects.equals(last.file(), draft.file());
        }
        return !store.sections(draft.id(), draft.version()).equals(text);
    }

    private int next(Seat seat, DraftPaper draft, List<DraftSection> text, String note) {
        String clean = VietnameseText.clean(note);
        if (clean.length() > NOTE_LENGTH) {
            throw Refusal.invalid("draft.note.length", NOTE_LENGTH).asException();
        }
        int number = draft.version() + 1;
        store.insertVersion(draft, number, clean, text, seat.actor(), time.now());
        return number;
    }

    private void record(Seat seat, DraftPaper draft, String action, int version, String due) {
        events.publishEvent(
                Recorded.of(
                        action,
                        seat.actor(),
                        seat.blocYear(),
                        draft.id(),
                        "version",
                        version,
                        "due",
                        due));
    }
}
