package vn.khoithidua.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;

/** From the first word to the number of the register. */
@PageTest
class DraftFlowTests {

    @Autowired private DraftingYear drafting;
    @Autowired private DraftWriting writing;
    @Autowired private DraftRounds rounds;
    @Autowired private DraftComments comments;
    @Autowired private DraftAnswers answers;
    @Autowired private DraftIssuing issuing;
    @Autowired private Drafts drafts;
    @Autowired private DraftDuties duties;
    @Autowired private Papers papers;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;

    private DraftingYear.@Nullable World made;

    @BeforeEach
    void bloc() {
        made = drafting.world();
    }

    private DraftingYear.World world() {
        return Objects.requireNonNull(made);
    }

    private Seat secretary() {
        return drafting.seat(world(), world().secretary());
    }

    private Seat leader(int member) {
        return drafting.seat(world(), world().leaders().get(member));
    }

    private DraftCommentId say(
            int member, DraftId id, String section, Stance stance, String words) {
        return comments.comment(
                leader(member), id, new CommentWords(1, section, stance, words, null));
    }

    private static void refused(Refusal.Kind kind, String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> {
                            assertThat(e.refusal().key()).isEqualTo(key);
                            assertThat(e.refusal().kind()).isEqualTo(kind);
                        });
    }

    private static IssueWords issue(String number, LocalDate day) {
        return new IssueWords(
                number, day, IssueWords.Heading.BLOC, "An Bình", "Nguyễn Hải", "Giám đốc", null);
    }

    @Test
    void aRoundFromDraftToTheListOfPapers() {
        DraftId id = drafting.sent(world());
        DraftCommentId remark = say(1, id, "m2", Stance.WORDING, "Giao 95% kế hoạch");
        say(0, id, "", Stance.AGREE, "");
        say(2, id, "", Stance.AGREE, "Nhất trí");
        refused(Refusal.Kind.CONFLICT, "draft.agree.open", () -> rounds.agree(secretary(), id));
        answers.answer(secretary(), id, remark, 0, CommentVerdict.PARTLY, "Lấy 96%");
        writing.save(
                secretary(),
                id,
                0,
                "Kế hoạch công tác thi đua",
                List.of(
                        new DraftSection("m1", "I. MỤC ĐÍCH", "- Thi đua thiết thực"),
                        new DraftSection("m2", "II. NỘI DUNG", "Giao 96% kế hoạch")));
        rounds.agree(secretary(), id);
        DraftDesk agreed = drafts.desk(leader(2), id, 0);
        assertThat(agreed.draft().state()).isEqualTo(DraftState.AGREED);
        assertThat(agreed.shown()).isEqualTo(2);
        assertThat(agreed.sections().getLast().body()).isEqualTo("Giao 96% kế hoạch");
        assertThat(agreed.comments()).hasSize(3);
        issuing.issue(secretary(), id, issue("7/KH-KTĐ", time.today()));
        IssuedDraft issued = Objects.requireNonNull(drafts.desk(leader(1), id, 0).issued());
        assertThat(issued.number()).isEqualTo("07/KH-KTĐ");
        Paper paper = papers.paper(world().year(), issued.paper());
        assertThat(paper.details().kind()).isEqualTo(PaperKind.PLAN);
        assertThat(paper.details().issuer()).isEqualTo("Sở Xây dựng");
        assertThat(paper.details().file()).isEqualTo(issued.file());
        assertThat(drafts.byCode(leader(1), issued.hash().code())).contains(id);
    }

    @Test
    void aCommentKeepsTheVersionItWasMadeOnAndADraftThatMovedOnTakesNone() {
        DraftId id = drafting.sent(world());
        say(1, id, "m2", Stance.REMARK, "98% là cao");
        writing.save(
                secretary(),
                id,
                0,
                "Kế hoạch",
                List.of(new DraftSection("m1", "I. MỤC ĐÍCH", "x")));
        rounds.send(secretary(), id, time.today().plusDays(9), "Bỏ mục II");
        say(1, id, "m2", Stance.REMARK, "Nên giữ mục II");
        DraftDesk desk = drafts.desk(secretary(), id, 0);
        assertThat(desk.draft().version()).isEqualTo(2);
        assertThat(desk.toOthers())
                .extracting(DraftComment::version, DraftComment::label)
                .containsExactly(tuple(1, "II. NỘI DUNG"), tuple(1, "II. NỘI DUNG"));
        refused(
                Refusal.Kind.CONFLICT,
                "draft.section.gone",
                () ->
                        comments.comment(
                                leader(1),
                                id,
                                new CommentWords(2, "m2", Stance.REMARK, "x", null)));
        DraftId unsent = drafting.plan(world());
        refused(
                Refusal.Kind.NOT_FOUND,
                "error.404.text",
                () -> say(1, unsent, "m1", Stance.REMARK, "x"));
        assertThat(drafts.of(leader(1))).hasSize(1);
        assertThat(drafts.of(secretary())).hasSize(2);
    }

    @Test
    void aNewDayWithoutANewTextMakesNoVersion() {
        DraftId id = drafting.sent(world());
        rounds.send(secretary(), id, time.today().plusDays(12), "");
        DraftDesk desk = drafts.desk(secretary(), id, 0);
        assertThat(desk.versions()).hasSize(1);
        assertThat(desk.draft().dueOn()).isEqualTo(time.today().plusDays(12));
        refused(
                Refusal.Kind.INVALID,
                "draft.due.past",
                () -> rounds.send(secretary(), id, time.today().minusDays(1), ""));
    }

    @Test
    void membersSpeakForThemselvesAndReadTheirOwnUntilAllIsAgreed() {
        DraftId id = drafting.sent(world());
        say(1, id, "m1", Stance.REMARK, "Của Sở Công Thương");
        RosterLineId other = world().lines().get(2);
        refused(
                Refusal.Kind.NOT_FOUND,
                "error.404.text",
                () ->
                        comments.comment(
                                leader(1), id, new CommentWords(1, "", Stance.REMARK, "x", other)));
        assertThat(drafts.desk(leader(2), id, 0).comments()).isEmpty();
        assertThat(drafts.desk(leader(1), id, 0).comments()).hasSize(1);
        assertThat(drafts.desk(leader(1), id, 0).roll()).isEmpty();
        assertThat(drafts.desk(secretary(), id, 0).silent()).hasSize(2);
        refused(
                Refusal.Kind.NOT_FOUND,
                "error.404.text",
                () -> writing.save(leader(1), id, 0, "x", List.of()));
    }

    @Test
    void theSecretaryTypesInWhatIsSaidAtTheConference() {
        DraftId id = drafting.sent(world());
        RosterLineId third = world().lines().get(2);
        DraftCommentId live =
                comments.comment(
                        secretary(),
                        id,
                        new CommentWords(1, "", Stance.REMARK, "Bổ sung mốc thời gian", third));
        DraftComment comment = drafts.desk(leader(2), id, 0).comments().getFirst();
        assertThat(comment.live()).isTrue();
        assertThat(comment.agency()).isEqualTo("Sở Tài chính");
        assertThat(comment.madeBy()).isEqualTo("Trần Thị Thu Hà");
        comments.withdraw(leader(2), id, live);
        DraftComment gone = drafts.desk(secretary(), id, 0).comments().getFirst();
        assertThat(gone.isWithdrawn()).isTrue();
        refused(
                Refusal.Kind.CONFLICT,
                "draft.answer.none",
                () -> answers.answer(secretary(), id, live, 0, CommentVerdict.ACCEPTED, "x"));
    }

    @Test
    void answersNeedAReasonAndLaterOnesKeepTheEarlier() {
        DraftId id = drafting.sent(world());
        DraftCommentId remark = say(1, id, "m1", Stance.REMARK, "Nên rõ hơn");
        refused(
                Refusal.Kind.INVALID,
                "draft.reason.length",
                () -> answers.answer(secretary(), id, remark, 0, CommentVerdict.ACCEPTED, "  "));
        answers.answer(secretary(), id, remark, 0, CommentVerdict.REFUSED, "Đã rõ");
        refused(
                Refusal.Kind.CONFLICT,
                "draft.answer.stale",
                () ->
                        answers.answer(
                                secretary(), id, remark, 0, CommentVerdict.ACCEPTED, "Xin nhận"));
        answers.answer(secretary(), id, remark, 1, CommentVerdict.ACCEPTED, "Xin nhận");
        DraftComment told = drafts.desk(leader(1), id, 0).comments().getFirst();
        assertThat(told.answers())
                .extracting(DraftAnswer::verdict)
                .containsExactly(CommentVerdict.REFUSED, CommentVerdict.ACCEPTED);
        assertThat(Objects.requireNonNull(told.answer()).reason()).isEqualTo("Xin nhận");
        refused(
                Refusal.Kind.NOT_FOUND,
                "error.404.text",
                () -> answers.answer(leader(1), id, remark, 2, CommentVerdict.ACCEPTED, "x"));
    }

    @Test
    void theStepsWindowHolds() {
        DraftId id = drafting.sent(world());
        LocalDate yesterday = time.today().minusDays(1);
        drafting.window(world().year(), yesterday, null);
        say(1, id, "m1", Stance.REMARK, "Muộn");
        assertThat(drafts.desk(leader(1), id, 0).comments().getFirst().late()).isTrue();
        drafting.window(world().year(), yesterday, yesterday);
        refused(
                Refusal.Kind.LOCKED,
                "year.window.closed.DRAFTING",
                () -> say(1, id, "m1", Stance.REMARK, "Quá muộn"));
        refused(
                Refusal.Kind.LOCKED,
                "year.window.closed.DRAFTING",
                () -> rounds.send(secretary(), id, time.today(), ""));
    }

    @Test
    void aNumberIsGivenOutOnceInTheRegistersYear() {
        DraftId first = agreed();
        DraftId second = agreed();
        LocalDate today = time.today();
        issuing.issue(secretary(), first, issue("12/KH-KTĐ", today));
        refused(
                Refusal.Kind.CONFLICT,
                "draft.issue.taken",
                () -> issuing.issue(secretary(), second, issue("12/kh-ktđ", today)));
        refused(
                Refusal.Kind.INVALID,
                "draft.issue.number",
                () -> issuing.issue(secretary(), second, issue("mười hai", today)));
        refused(
                Refusal.Kind.INVALID,
                "draft.issue.future",
                () -> issuing.issue(secretary(), second, issue("13/KH", today.plusDays(1))));
        refused(
                Refusal.Kind.LOCKED,
                "draft.agreed.locked",
                () -> writing.save(secretary(), second, 0, "x", List.of()));
        issuing.issue(secretary(), second, issue("13/KH-KTĐ", today));
        assertThat(papers.of(world().year())).hasSize(2);
    }

    private DraftId agreed() {
        DraftId id = drafting.sent(world());
        for (int member = 0; member < 3; member++) {
            say(member, id, "", Stance.AGREE, "");
        }
        refused(
                Refusal.Kind.CONFLICT,
                "draft.agree.already",
                () -> say(1, id, "", Stance.AGREE, ""));
        rounds.agree(secretary(), id);
        return id;
    }

    @Test
    void nobodySpeaksForTheSilentBeforeTheLastDay() {
        DraftId id = drafting.sent(world());
        say(1, id, "", Stance.AGREE, "");
        refused(Refusal.Kind.CONFLICT, "draft.agree.early", () -> rounds.agree(secretary(), id));
        jdbc.sql("update draft_paper set due_on = :day where id = :id")
                .param("day", time.today().minusDays(1))
                .param("id", id.value())
                .update();
        rounds.agree(secretary(), id);
        assertThat(drafts.draft(leader(2), id).state()).isEqualTo(DraftState.AGREED);
    }

    @Test
    void everybodyIsToldWhatIsDue() {
        DraftId id = drafting.sent(world());
        LocalDate today = time.today();
        assertThat(keys(leader(1))).containsExactly("draft.duty.comment");
        assertThat(duties.due(leader(1), today).getFirst().dueOn()).isEqualTo(today.plusDays(7));
        assertThat(keys(secretary())).isEmpty();
        DraftCommentId remark = say(1, id, "m1", Stance.REMARK, "Nên rõ hơn");
        assertThat(keys(leader(1))).isEmpty();
        assertThat(keys(secretary())).containsExactly("draft.duty.answer");
        answers.answer(secretary(), id, remark, 0, CommentVerdict.ACCEPTED, "Xin nhận");
        say(0, id, "", Stance.AGREE, "");
        say(2, id, "", Stance.AGREE, "");
        assertThat(keys(secretary())).containsExactly("draft.duty.agree");
        rounds.agree(secretary(), id);
        assertThat(keys(secretary())).containsExactly("draft.duty.issue");
    }

    private List<String> keys(Seat seat) {
        Duties source = duties;
        return source.due(seat, time.today()).stream().map(Duty::key).toList();
    }

    @Test
    void whatWasSentAndSaidCannotBeChangedInTheDatabaseEither() {
        DraftId id = drafting.sent(world());
        say(1, id, "m1", Stance.REMARK, "Nên rõ hơn");
        for (String sql :
                List.of(
                        "update draft_version_section set body = 'x'",
                        "delete from draft_version_section",
                        "update draft_comment set words = 'x'",
                        "delete from draft_comment")) {
            assertThatThrownBy(
                            () ->
                                    jdbc.sql(sql + " where draft_id = :id")
                                            .param("id", id.value())
                                            .update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
