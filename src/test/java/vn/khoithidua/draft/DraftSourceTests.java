package vn.khoithidua.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.file.DocumentCorpus;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.Seat;

/** Drafts whose text stands elsewhere: in the pact, in the criteria table, in a file. */
@PageTest
class DraftSourceTests {

    @Autowired private DraftingYear drafting;
    @Autowired private DraftWriting writing;
    @Autowired private DraftRounds rounds;
    @Autowired private DraftComments comments;
    @Autowired private DraftAnswers answers;
    @Autowired private DraftIssuing issuing;
    @Autowired private Drafts drafts;
    @Autowired private PactDrafts pacts;
    @Autowired private TableDrafts tables;
    @Autowired private StoredFiles files;
    @Autowired private Papers papers;
    @Autowired private Visits visits;
    @Autowired private TimeSource time;

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

    private Seat leader() {
        return drafting.seat(world(), world().leaders().get(1));
    }

    private DraftId draft(DraftKind kind, DraftSource source, @Nullable StoredFileId file) {
        return writing.create(secretary(), new NewDraft(kind, "Dự thảo", source, List.of(), file));
    }

    private void send(DraftId id) {
        rounds.send(secretary(), id, time.today().plusDays(3), "");
    }

    private StoredFileId pdf(String words) {
        return files.store(
                        "du-thao.pdf",
                        new ByteArrayResource(DocumentCorpus.pdf(words)),
                        world().secretary().actor())
                .id();
    }

    private static PactTexts pact(String opening) {
        return new PactTexts("Giao ước", "Đoàn kết", List.of("Luật"), opening, "Cam kết");
    }

    @Test
    void thePactIsCommentedOnWhereItStands() {
        DraftId id = draft(DraftKind.PACT, DraftSource.PACT, null);
        assertThatThrownBy(() -> send(id))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("draft.send.empty.PACT");
        PactId pact = pacts.draft(world().year(), pact("Chúng tôi"), null);
        send(id);
        assertThat(drafts.desk(leader(), id, 0).sections())
                .extracting(DraftSection::key)
                .containsExactly("theme", "bases", "opening", "commitments");
        DraftCommentId said =
                comments.comment(
                        leader(),
                        id,
                        new CommentWords(1, "opening", Stance.WORDING, "Các đơn vị", null));
        answers.answer(secretary(), id, said, 0, CommentVerdict.ACCEPTED, "Sửa theo ý kiến");
        pacts.save(world().year(), pact, 0, pact("Các đơn vị"), null);
        assertThat(drafts.desk(secretary(), id, 0).changed()).isTrue();
        send(id);
        DraftDesk desk = drafts.desk(leader(), id, 0);
        assertThat(desk.draft().version()).isEqualTo(2);
        assertThat(desk.to("opening").getFirst().version()).isEqualTo(1);
        assertThat(drafts.version(leader(), id, 1).get(2).body()).isEqualTo("Chúng tôi");
        assertThat(desk.sections().get(2).body()).isEqualTo("Các đơn vị");
    }

    @Test
    void everyRowOfTheTableTakesComments() throws Exception {
        tables.create(world().year(), new TableSource.Template("tien-giang-2022"), null);
        DraftId id = draft(DraftKind.TABLE, DraftSource.TABLE, null);
        send(id);
        List<DraftSection> rows = drafts.desk(leader(), id, 0).sections();
        assertThat(rows).hasSizeGreaterThan(10);
        DraftSection row = rows.get(3);
        comments.comment(
                leader(), id, new CommentWords(1, row.key(), Stance.REMARK, "Hạ mức điểm", null));
        DraftDesk desk = drafts.desk(secretary(), id, 0);
        assertThat(desk.to(row.key()).getFirst().label()).isEqualTo(row.heading());
        assertThat(visits.page(world().drafts() + "/" + id, world().leaders().get(1)))
                .contains("Hạ mức điểm");
    }

    @Test
    void aFileIsSentReplacedAndIssuedAsItIs() throws Exception {
        StoredFileId first = pdf("Ban mot");
        DraftId id = draft(DraftKind.PLAN, DraftSource.FILE, first);
        send(id);
        assertThat(visits.status("/files/" + first, world().leaders().get(1))).isEqualTo(200);
        StoredFileId second = pdf("Ban hai");
        writing.replaceFile(secretary(), id, 0, "Kế hoạch", second);
        assertThat(visits.status("/files/" + second, world().leaders().get(1))).isEqualTo(404);
        send(id);
        assertThat(visits.status("/files/" + second, world().leaders().get(1))).isEqualTo(200);
        assertThat(visits.page(world().drafts() + "/" + id, world().leaders().get(1)))
                .contains("du-thao.pdf");
        for (int member = 0; member < 3; member++) {
            comments.comment(
                    drafting.seat(world(), world().leaders().get(member)),
                    id,
                    new CommentWords(2, "", Stance.AGREE, "", null));
        }
        rounds.agree(secretary(), id);
        IssueWords words =
                new IssueWords(
                        "9/KH-KTĐ",
                        time.today(),
                        IssueWords.Heading.HEAD_AGENCY,
                        "Thử",
                        "Nguyễn Hải",
                        "",
                        null);
        issuing.issue(secretary(), id, words);
        assertThat(drafts.draft(leader(), id).state()).isEqualTo(DraftState.ISSUED);
        assertThat(papers.of(world().year()).getFirst().details().file()).isEqualTo(second);
    }

    @Test
    void aPlanDoesNotComeFromThePact() {
        assertThatThrownBy(() -> draft(DraftKind.PLAN, DraftSource.PACT, null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("draft.source.wrong");
        assertThatThrownBy(() -> draft(DraftKind.PLAN, DraftSource.FILE, null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("draft.file.missing");
    }
}
