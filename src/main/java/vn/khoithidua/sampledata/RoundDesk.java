package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.draft.CommentWords;
import vn.khoithidua.draft.DraftAnswers;
import vn.khoithidua.draft.DraftComment;
import vn.khoithidua.draft.DraftComments;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftIssuing;
import vn.khoithidua.draft.DraftPaper;
import vn.khoithidua.draft.DraftRounds;
import vn.khoithidua.draft.DraftWriting;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.IssueWords;
import vn.khoithidua.draft.NewDraft;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;

/** The drafts of the stories and what was said to them. A draft is named {@code A/2024/PLAN}. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class RoundDesk {

    private final DraftWriting writing;
    private final DraftRounds rounds;
    private final DraftComments comments;
    private final DraftAnswers answers;
    private final DraftIssuing issuing;
    private final Drafts drafts;
    private final SampleProgress progress;
    private final YearBook book;
    private final Seats seats;
    private final TimeSource time;

    /** Sends out the draft of a round. */
    void send(String year, DraftKind kind, SampleRound round, LocalDate due, Seat keeper) {
        String[] text = round.text().toArray(String[]::new);
        send(year, kind, round.title(), due, keeper, text);
    }

    /**
     * The opinions of a round, each answered; then the text is changed by them, everybody agrees
     * and it is fixed.
     */
    void discuss(
            String year, DraftKind kind, SampleRound round, List<Agency> members, Seat keeper) {
        for (SampleRound.Opinion one : round.opinions()) {
            if (one.live()) {
                sayLive(year, kind, one.agency(), one.words(), keeper);
            } else {
                Seat who = seats.leader(year, one.agency());
                say(year, kind, one.section(), one.stance(), one.words(), who);
            }
            answer(year, kind, one.verdict(), one.reason(), keeper);
        }
        if (!round.changed().isEmpty()) {
            revise(year, kind, keeper, round.changed().toArray(String[]::new));
        }
        for (Agency member : members) {
            agree(year, kind, seats.leader(year, member.key()));
        }
        fix(year, kind, keeper);
    }

    /** Puts another text in its place, which is sent out or fixed next. */
    void revise(String year, DraftKind kind, Seat keeper, String... text) {
        DraftId id = id(year, kind);
        DraftPaper draft = drafts.draft(keeper, id);
        writing.save(keeper, id, draft.revision(), draft.title(), sections(text));
    }

    /**
     * Writes a draft and sends it out.
     *
     * @param text heading and body by turns; empty for a pact or table, which stand elsewhere
     */
    void send(
            String year, DraftKind kind, String title, LocalDate due, Seat keeper, String... text) {
        DraftId id =
                writing.create(
                        keeper,
                        new NewDraft(kind, title, kind.usualSource(), sections(text), null));
        progress.name(year + "/" + kind, id.value());
        rounds.send(keeper, id, due, "");
    }

    /** Puts another text in its place and sends it out as the next version. */
    void sendAgain(
            String year, DraftKind kind, LocalDate due, Seat keeper, String note, String... text) {
        revise(year, kind, keeper, text);
        rounds.send(keeper, id(year, kind), due, note);
    }

    /** Something a member says to a section ({@code m1}, {@code m2} …) of the newest version. */
    void say(String year, DraftKind kind, String section, Stance stance, String words, Seat who) {
        DraftId id = id(year, kind);
        int version = drafts.draft(who, id).version();
        comments.comment(who, id, new CommentWords(version, section, stance, words, null));
    }

    void agree(String year, DraftKind kind, Seat who) {
        say(year, kind, "", Stance.AGREE, "", who);
    }

    /** Said at the conference, typed in by the secretary in the member's name. */
    void sayLive(String year, DraftKind kind, String agency, String words, Seat keeper) {
        DraftId id = id(year, kind);
        int version = drafts.draft(keeper, id).version();
        comments.comment(
                keeper,
                id,
                new CommentWords(version, "", Stance.REMARK, words, book.line(year, agency)));
    }

    /** Answers the first comment that waits. */
    void answer(String year, DraftKind kind, CommentVerdict verdict, String reason, Seat keeper) {
        DraftId id = id(year, kind);
        DraftComment open =
                drafts.desk(keeper, id, 0).comments().stream()
                        .filter(DraftComment::isOpen)
                        .findFirst()
                        .orElseThrow();
        answers.answer(keeper, id, open.id(), 0, verdict, reason);
    }

    void fix(String year, DraftKind kind, Seat keeper) {
        rounds.agree(keeper, id(year, kind));
    }

    /** Issues what was fixed, in the bloc's name, on the day that is told. */
    void issue(
            String year,
            DraftKind kind,
            String number,
            String place,
            String signer,
            String title,
            Seat keeper) {
        IssueWords words =
                new IssueWords(
                        number, time.today(), IssueWords.Heading.BLOC, place, signer, title, null);
        issuing.issue(keeper, id(year, kind), words);
    }

    private DraftId id(String year, DraftKind kind) {
        return new DraftId(progress.id(year + "/" + kind));
    }

    private static List<DraftSection> sections(String... text) {
        List<DraftSection> sections = new ArrayList<>();
        for (int i = 0; i + 1 < text.length; i += 2) {
            sections.add(new DraftSection("m" + (i / 2 + 1), text[i], text[i + 1]));
        }
        return sections;
    }
}
