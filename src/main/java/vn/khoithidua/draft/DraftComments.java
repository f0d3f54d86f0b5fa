package vn.khoithidua.draft;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** Takes members' comments, and what is withdrawn of them. */
@Service
@RequiredArgsConstructor
@Transactional
public class DraftComments {

    private static final int LENGTH = 4_000;

    private final OpenRounds rounds;
    private final DraftStore store;
    private final CommentStore comments;
    private final CommentRoll roll;
    private final Windows windows;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Takes a comment of the own agency, or one that the secretary types in a member's name, which
     * is marked so. Refuses a draft that is not out for comment, a section that its version does
     * not have, missing words, a second agreement, and a closed window of the step.
     */
    public DraftCommentId comment(Seat seat, DraftId id, CommentWords typed) {
        DraftPaper draft = rounds.draft(seat, id);
        List<DraftComment> said = comments.of(id);
        RosterMember member = member(seat, typed, said);
        String label = label(draft, typed);
        String words = VietnameseText.clean(typed.words());
        if (words.length() > LENGTH || words.isEmpty() && typed.stance().wantsAnswer()) {
            throw Refusal.invalid("draft.words.length", LENGTH).asException();
        }
        if (typed.stance() == Stance.AGREE && hasAgreed(member.line(), said)) {
            throw Refusal.conflict("draft.agree.already", member.name()).asException();
        }
        boolean late = windows.lateOrRefuse(seat.blocYear(), member.line(), Step.DRAFTING);
        DraftComment comment =
                new DraftComment(
                        DraftCommentId.next(),
                        typed.version(),
                        typed.section(),
                        label,
                        member.line(),
                        member.name(),
                        typed.stance(),
                        words,
                        !seat.owns(member.line()),
                        late || draft.isOverdue(time.today()),
                        seat.actor().name(),
                        time.now(),
                        null,
                        null,
                        List.of());
        comments.insert(id, comment, seat.actor());
        record(seat, "draft.commented", comment, "stance", typed.stance().name());
        return comment.id();
    }

    /** Withdraws a comment of the own agency; it stays readable as withdrawn. */
    public void withdraw(Seat seat, DraftId id, DraftCommentId comment) {
        rounds.draft(seat, id);
        DraftComment it = rounds.comment(id, comment);
        boolean own = DraftAccess.speaks(seat) && seat.owns(it.line());
        if (!own && !(it.live() && DraftAccess.keeps(seat))) {
            throw Refusal.notFound().asException();
        }
        if (it.isWithdrawn()) {
            throw Refusal.conflict("draft.withdrawn.already").asException();
        }
        comments.withdraw(comment, seat.actor(), time.now());
        record(seat, "draft.withdrawn", it, "agency", it.agency());
    }

    /** The member spoken for; who may not speak for it finds none. */
    private RosterMember member(Seat seat, CommentWords typed, List<DraftComment> said) {
        RosterLineId wanted = typed.line();
        return roll.of(seat.year(), said).stream()
                .map(SpokenMember::member)
                .filter(
                        member ->
                                wanted == null
                                        ? DraftAccess.speaks(seat) && seat.owns(member.line())
                                        : member.line().equals(wanted)
                                                && (DraftAccess.keeps(seat)
                                                        || DraftAccess.speaks(seat)
                                                                && seat.owns(wanted)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private String label(DraftPaper draft, CommentWords typed) {
        if (typed.version() < 1 || typed.version() > draft.version()) {
            throw Refusal.conflict("draft.section.gone").asException();
        }
        if (typed.section().isEmpty() || typed.stance() == Stance.AGREE) {
            if (!typed.section().isEmpty()) {
                throw Refusal.invalid("draft.agree.whole").asException();
            }
            return "";
        }
        return store.sections(draft.id(), typed.version()).stream()
                .filter(section -> section.key().equals(typed.section()))
                .map(DraftSection::heading)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("draft.section.gone").asException());
    }

    private static boolean hasAgreed(RosterLineId line, List<DraftComment> said) {
        return said.stream()
                .anyMatch(
                        one ->
                                one.line().equals(line)
                                        && one.stance() == Stance.AGREE
                                        && !one.isWithdrawn());
    }

    private void record(Seat seat, String action, DraftComment it, String name, String value) {
        events.publishEvent(
                Recorded.of(
                        action,
                        seat.actor(),
                        seat.blocYear(),
                        it.id(),
                        "version",
                        it.version(),
                        "section",
                        it.section(),
                        name,
                        value));
    }
}
