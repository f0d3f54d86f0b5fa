package vn.khoithidua.draft;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.Seat;

/** Begins drafts and edits their text; only the head and the helper team do. */
@Service
@RequiredArgsConstructor
@Transactional
public class DraftWriting {

    private static final int TITLE_LENGTH = 300;

    private final DraftStore store;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** Begins a draft. Refuses a missing title, file or a source that the kind does not have. */
    public DraftId create(Seat seat, NewDraft wanted) {
        DraftAccess.requireKeeper(seat);
        List<DraftSection> text = wanted.sections().stream().filter(s -> !s.isEmpty()).toList();
        refuse(fault(wanted, text));
        DraftPaper draft = begun(seat, wanted);
        store.insert(draft, seat.actor());
        if (wanted.source() == DraftSource.TEXT) {
            store.write(draft.id(), text);
        }
        events.publishEvent(
                Recorded.of(
                        "draft.created",
                        seat.actor(),
                        seat.blocYear(),
                        draft.id(),
                        "kind",
                        draft.kind().name(),
                        "title",
                        draft.title()));
        return draft.id();
    }

    private static @Nullable Refusal fault(NewDraft wanted, List<DraftSection> text) {
        if (!wanted.kind().mayComeFrom(wanted.source())) {
            return Refusal.invalid("draft.source.wrong");
        }
        return wanted.source() == DraftSource.FILE && wanted.file() == null
                ? Refusal.invalid("draft.file.missing")
                : DraftSection.fault(text);
    }

    private DraftPaper begun(Seat seat, NewDraft wanted) {
        return new DraftPaper(
                DraftId.next(),
                seat.blocYear(),
                wanted.kind(),
                title(wanted.title()),
                wanted.source(),
                DraftState.DRAFT,
                wanted.source() == DraftSource.FILE ? wanted.file() : null,
                0,
                null,
                0,
                null,
                seat.actor().name(),
                time.now());
    }

    /**
     * Saves title and text in work; empty sections fall away. Refuses an agreed draft, and an edit
     * of a text that somebody else changed meanwhile.
     *
     * @param seen the revision that was edited
     */
    public void save(Seat seat, DraftId id, long seen, String title, List<DraftSection> text) {
        DraftPaper draft = open(seat, id, seen);
        List<DraftSection> written = text.stream().filter(one -> !one.isEmpty()).toList();
        refuse(DraftSection.fault(written));
        store.edit(id, title(title), draft.file());
        if (draft.source() == DraftSource.TEXT) {
            store.write(id, written);
        }
        record(seat, draft, "draft.saved", "sections", written.size());
    }

    /** Puts another file in the place of the one in work. */
    public void replaceFile(Seat seat, DraftId id, long seen, String title, StoredFileId file) {
        DraftPaper draft = open(seat, id, seen);
        if (draft.source() != DraftSource.FILE) {
            throw Refusal.invalid("draft.source.wrong").asException();
        }
        store.edit(id, title(title), file);
        record(seat, draft, "draft.saved", "file", file.toString());
    }

    private DraftPaper open(Seat seat, DraftId id, long seen) {
        DraftAccess.requireKeeper(seat);
        DraftPaper draft =
                store.lock(seat.blocYear(), id).orElseThrow(() -> Refusal.notFound().asException());
        if (!draft.state().isOpen()) {
            throw Refusal.locked("draft.agreed.locked").asException();
        }
        if (draft.revision() != seen) {
            throw Refusal.conflict("draft.stale").asException();
        }
        return draft;
    }

    private static String title(String typed) {
        String title = VietnameseText.cleanLine(typed);
        if (title.isEmpty() || title.length() > TITLE_LENGTH) {
            throw Refusal.invalid("draft.title.length", TITLE_LENGTH).asException();
        }
        return title;
    }

    private static void refuse(@Nullable Refusal fault) {
        if (fault != null) {
            throw fault.asException();
        }
    }

    private void record(Seat seat, DraftPaper draft, String action, String name, Object value) {
        events.publishEvent(
                Recorded.of(
                        action,
                        seat.actor(),
                        seat.blocYear(),
                        draft.id(),
                        "revision",
                        draft.revision() + 1,
                        name,
                        value));
    }
}
