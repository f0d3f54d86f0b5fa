package vn.khoithidua.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.year.Seat;

/** Reads drafts as a person may see them; what is not the person's to see is absent. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Drafts {

    private final DraftStore store;
    private final DraftTexts texts;
    private final CommentStore comments;
    private final CommentRoll roll;
    private final IssueStore issues;
    private final DraftCounts counts;

    /** The drafts of a year in the order they were begun. */
    public List<DraftLine> of(Seat seat) {
        return counts.lines(seat).stream()
                .filter(line -> DraftAccess.sees(seat, line.draft().state()))
                .toList();
    }

    /**
     * One draft with its comments. Statements stay the same however many there are.
     *
     * @param version whose text is wanted; 0 for the text in work where the person writes it, else
     *     the newest one sent
     */
    public DraftDesk desk(Seat seat, DraftId id, int version) {
        DraftPaper draft = draft(seat, id);
        boolean keeps = DraftAccess.keeps(seat);
        List<DraftVersion> versions = store.versions(id);
        int shown =
                version > 0 && version <= draft.version()
                        ? version
                        : keeps && draft.state().isOpen() ? 0 : draft.version();
        List<DraftSection> work =
                draft.state().isOpen() && (keeps || shown == 0) ? texts.inWork(draft) : List.of();
        List<DraftSection> sent =
                draft.version() == 0
                        ? List.of()
                        : store.sections(id, Math.max(1, newest(draft, shown)));
        List<DraftComment> said = comments.of(id);
        List<SpokenMember> members =
                draft.state().isSent() ? roll.of(seat.year(), said) : List.of();
        SpokenMember own =
                members.stream()
                        .filter(one -> seat.owns(one.member().line()))
                        .findFirst()
                        .orElse(null);
        boolean all = DraftAccess.seesAll(seat, draft.state());
        return new DraftDesk(
                draft,
                shown,
                version(versions, shown),
                shown == 0 ? work : sent,
                versions,
                keeps && shown == 0 && isChanged(draft, work, sent, versions),
                said.stream().filter(one -> all || seat.owns(one.line())).toList(),
                all ? members : List.of(),
                own,
                keeps,
                draft.state() == DraftState.CONSULTING && own != null && DraftAccess.speaks(seat),
                issues.find(id).orElse(null));
    }

    /** A draft without its text. */
    public DraftPaper draft(Seat seat, DraftId id) {
        return store.find(seat.blocYear(), id)
                .filter(found -> DraftAccess.sees(seat, found.state()))
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** The text in work, for those who write it. */
    public List<DraftSection> inWork(Seat seat, DraftId id) {
        DraftAccess.requireKeeper(seat);
        return texts.inWork(draft(seat, id));
    }

    /** What a version says; refuses one that was never sent. */
    public List<DraftSection> version(Seat seat, DraftId id, int number) {
        DraftPaper draft = draft(seat, id);
        if (number < 1 || number > draft.version()) {
            throw Refusal.notFound().asException();
        }
        return store.sections(id, number);
    }

    /** Finds an issued paper of the year by its check code, or more digits of its hash. */
    public Optional<DraftId> byCode(Seat seat, String code) {
        String prefix = ContentHash.prefixOf(code);
        return prefix.isEmpty() ? Optional.empty() : issues.byHash(seat.blocYear(), prefix);
    }

    private static int newest(DraftPaper draft, int shown) {
        return shown == 0 ? draft.version() : shown;
    }

    private static @Nullable DraftVersion version(List<DraftVersion> versions, int shown) {
        return versions.stream().filter(one -> one.number() == shown).findFirst().orElse(null);
    }

    private static boolean isChanged(
            DraftPaper draft,
            List<DraftSection> work,
            List<DraftSection> sent,
            List<DraftVersion> versions) {
        if (versions.isEmpty()) {
            return true;
        }
        return draft.source() == DraftSource.FILE
                ? !Objects.equals(versions.getFirst().file(), draft.file())
                : !work.equals(sent);
    }
}
