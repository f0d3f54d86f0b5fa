package vn.khoithidua.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.TimeSource;

/** Drafts as their writers and the members use them. */
@PageTest
class DraftPageTests {

    @Autowired private DraftingYear drafting;
    @Autowired private DraftWriting writing;
    @Autowired private DraftComments comments;
    @Autowired private Drafts drafts;
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

    private Person leader() {
        return world().leaders().get(1);
    }

    private String path(DraftId id) {
        return world().drafts() + "/" + id;
    }

    @Test
    void theSecretaryWritesAndSends() throws Exception {
        MockHttpServletResponse begun =
                visits.send(
                        world().secretary(),
                        world().drafts(),
                        "kind",
                        "REGULATION",
                        "title",
                        "Quy chế hoạt động của khối");
        String edit = Objects.requireNonNull(begun.getRedirectedUrl());
        assertThat(edit).endsWith("/edit");
        assertThat(visits.page(edit, world().secretary()))
                .contains("Điều 1. Phạm vi, đối tượng", "Tiêu đề mục mới");
        String draft = edit.replace("/edit", "");
        visits.send(
                world().secretary(),
                draft,
                "title",
                "Quy chế",
                "revision",
                "0",
                "sections[0].key",
                "m2",
                "sections[0].place",
                "20",
                "sections[0].heading",
                "Điều 2",
                "sections[0].body",
                "1. <b>Công khai</b>",
                "sections[1].key",
                "",
                "sections[1].place",
                "10",
                "sections[1].heading",
                "Điều 1",
                "sections[1].body",
                "Phạm vi");
        String page = visits.page(draft, world().secretary());
        assertThat(page).contains("&lt;b&gt;Công khai&lt;/b&gt;").doesNotContain("<b>Công khai");
        assertThat(page.indexOf("Điều 1")).isLessThan(page.indexOf("Điều 2"));
        assertThat(visits.status(draft, leader())).isEqualTo(404);
        String due = time.today().plusDays(5).toString();
        assertThat(visits.send(world().secretary(), draft + "/send", "dueOn", due).getStatus())
                .as("without what was read")
                .isEqualTo(422);
        visits.send(world().secretary(), draft + "/send", "dueOn", due, "revision", "1");
        assertThat(visits.page(draft, leader()))
                .contains("Lấy ý kiến", "Góp ý mục này", "Nhất trí toàn văn (Sở Công Thương)")
                .doesNotContain("/edit\"");
    }

    @Test
    void aStaleEditComesBackWithBothTexts() throws Exception {
        DraftId id = drafting.plan(world());
        writing.save(
                drafting.seat(world(), world().secretary()),
                id,
                0,
                "Kế hoạch",
                List.of(new DraftSection("m1", "I. MỤC ĐÍCH", "chữ của người khác")));
        MockHttpServletResponse answer =
                visits.send(
                        world().secretary(),
                        path(id),
                        "title",
                        "Kế hoạch",
                        "revision",
                        "0",
                        "sections[0].key",
                        "m1",
                        "sections[0].place",
                        "10",
                        "sections[0].heading",
                        "I. MỤC ĐÍCH",
                        "sections[0].body",
                        "chữ của tôi");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("có người vừa sửa dự thảo này", "<del>người khác</del>", "<ins>tôi</ins>")
                .contains("chữ của tôi</textarea>", "name=\"revision\" value=\"1\"");
    }

    @Test
    void aRefusedCommentKeepsEveryKeystroke() throws Exception {
        DraftId id = drafting.sent(world());
        MockHttpServletResponse answer =
                visits.send(
                        leader(),
                        path(id) + "/comments",
                        "section",
                        "m1",
                        "version",
                        "7",
                        "stance",
                        "WORDING",
                        "words",
                        "Lời văn rất dài");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Lời văn rất dài</textarea>", "I. MỤC ĐÍCH");
        assertThat(
                        visits.send(leader(), path(id) + "/comments", "version", "1", "words", " ")
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whatIsSaidIsSaidOfTheVersionShown() throws Exception {
        DraftId id = drafting.sent(world());
        secondVersion(id);
        assertThat(visits.page(path(id), leader())).contains("name=\"version\" value=\"2\"");
        assertThat(visits.page(path(id) + "?version=1", leader()))
                .as("the agreement to the whole too")
                .contains("name=\"version\" value=\"1\"")
                .doesNotContain("name=\"version\" value=\"2\"");
        MockHttpServletResponse refused =
                visits.send(
                        leader(),
                        path(id) + "/comments",
                        "section",
                        "m2",
                        "version",
                        "1",
                        "stance",
                        "REMARK",
                        "words",
                        " ");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Giao 98% kế hoạch", "name=\"version\" value=\"1\"")
                .doesNotContain("Giao 95%");
    }

    private void secondVersion(DraftId id) throws Exception {
        writing.save(
                drafting.seat(world(), world().secretary()),
                id,
                0,
                "Kế hoạch",
                List.of(
                        new DraftSection("m1", "I. MỤC ĐÍCH", "- Thi đua thiết thực"),
                        new DraftSection("m2", "II. NỘI DUNG", "Giao 95% kế hoạch")));
        String due = time.today().plusDays(5).toString();
        visits.send(world().secretary(), path(id) + "/send", "dueOn", due, "revision", "1");
    }

    @Test
    void anAgreedDraftIsOpenedAgainWithAReason() throws Exception {
        DraftId id = drafting.sent(world());
        String reopen = path(id) + "/reopen";
        assertThat(visits.status(reopen, world().secretary())).as("not agreed").isEqualTo(409);
        for (Person each : world().leaders()) {
            visits.send(each, path(id) + "/comments", "version", "1", "stance", "AGREE");
        }
        visits.send(world().secretary(), path(id) + "/agree", "revision", "0");
        assertThat(visits.page(path(id), world().secretary()))
                .contains("Thống nhất", reopen)
                .doesNotContain(path(id) + "/edit");
        assertThat(visits.status(reopen, leader())).as("no keeper").isEqualTo(403);
        MockHttpServletResponse silent = visits.send(world().secretary(), reopen, "reason", " ");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("Ghi lý do mở lại");
        visits.send(world().secretary(), reopen, "reason", "Hội đồng có hướng dẫn mới");
        assertThat(visits.page(path(id), world().secretary()))
                .contains("Lấy ý kiến", "mở lại dự thảo đã thống nhất", "Hội đồng có hướng dẫn mới")
                .contains(path(id) + "/edit");
        secondVersion(id);
        assertThat(visits.page(path(id), leader())).contains("Giao 95% kế hoạch");
        assertThat(visits.page(path(id) + "?version=1", leader())).contains("Giao 98% kế hoạch");
    }

    @Test
    void theListIsFilteredByWordsKindAndState() throws Exception {
        DraftId plan = drafting.sent(world());
        visits.send(
                world().secretary(),
                world().drafts(),
                "kind",
                "REGULATION",
                "title",
                "Quy chế hoạt động của khối");
        String list = world().drafts();
        assertThat(visits.page(list + "?q=ke hoach&kind=&state=", world().secretary()))
                .contains(path(plan))
                .doesNotContain("Quy chế hoạt động");
        assertThat(visits.page(list + "?state=DRAFT", world().secretary()))
                .contains("Quy chế hoạt động", "Bỏ lọc")
                .doesNotContain(path(plan));
        assertThat(visits.page(list + "?kind=PLAN&state=DRAFT", world().secretary()))
                .contains("Không có dự thảo nào khớp bộ lọc");
        assertThat(visits.page(list + "?kind=NONE&state=NO", world().secretary()))
                .as("what names nothing is no condition")
                .contains(path(plan), "Quy chế hoạt động");
    }

    @Test
    void anAnswerWithoutAReasonIsRefusedAndOneWithItIsRead() throws Exception {
        DraftId id = drafting.sent(world());
        DraftCommentId comment =
                comments.comment(
                        drafting.seat(world(), leader()),
                        id,
                        new CommentWords(1, "m2", Stance.WORDING, "Giao 95%", null));
        String path = path(id) + "/comments/" + comment + "/answer";
        MockHttpServletResponse refused =
                visits.send(world().secretary(), path, "verdict", "PARTLY", "seen", "0");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Ghi lý do, nội dung giải trình.", "Giao 95%");
        visits.send(
                world().secretary(), path, "verdict", "PARTLY", "seen", "0", "reason", "Lấy 96%");
        assertThat(visits.page(path(id), leader())).contains("Tiếp thu một phần", "Lấy 96%");
        assertThat(visits.page(path(id) + "/opinions", world().secretary()))
                .contains("Bảng tổng hợp, tiếp thu, giải trình ý kiến", "Giao 95%", "Lấy 96%")
                .contains("Chưa có ý kiến:", "Sở Tài chính");
        for (String kind : List.of("xlsx", "docx", "pdf")) {
            assertThat(visits.status(path(id) + "/opinions/" + kind, world().secretary()))
                    .as(kind)
                    .isEqualTo(200);
        }
        assertThat(visits.status(path(id) + "/opinions/exe", leader())).isEqualTo(404);
        assertThat(visits.page(world().drafts(), world().secretary()))
                .contains("Kế hoạch công tác thi đua");
    }

    @Test
    void versionsAreComparedAndTheIssueFormRefusesInPlace() throws Exception {
        DraftId id = drafting.sent(world());
        writing.save(
                drafting.seat(world(), world().secretary()),
                id,
                0,
                "Kế hoạch",
                List.of(
                        new DraftSection("m1", "I. MỤC ĐÍCH", "- Thi đua thiết thực"),
                        new DraftSection("m2", "II. NỘI DUNG", "Giao 95% kế hoạch")));
        assertThat(visits.page(path(id) + "/compare?from=1&to=0", world().secretary()))
                .contains("<del>98%</del>", "<ins>95%</ins>", "1 mục khác nhau");
        assertThat(visits.page(path(id), world().secretary())).contains("Gửi bản 2");
        for (Person each : world().leaders()) {
            visits.send(each, path(id) + "/comments", "version", "1", "stance", "AGREE");
        }
        assertThat(visits.send(world().secretary(), path(id) + "/agree").getStatus())
                .isEqualTo(422);
        visits.send(world().secretary(), path(id) + "/agree", "revision", "1");
        assertThat(visits.page(path(id) + "/issue", world().secretary())).contains("value=\"Thử\"");
        MockHttpServletResponse refused =
                visits.send(
                        world().secretary(),
                        path(id) + "/issue",
                        "number",
                        "không số",
                        "issuedOn",
                        time.today().toString(),
                        "heading",
                        "BLOC",
                        "place",
                        "Thử",
                        "signer",
                        "Nguyễn Hải");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("ví dụ 02/KH-KTĐ", "value=\"không số\"", "value=\"Nguyễn Hải\"");
        visits.send(
                world().secretary(),
                path(id) + "/issue",
                "number",
                "02/KH-KTĐ",
                "issuedOn",
                time.today().toString(),
                "heading",
                "HEAD_AGENCY",
                "place",
                "Thử",
                "signer",
                "Nguyễn Hải",
                "signerTitle",
                "Giám đốc");
        IssuedDraft issued =
                Objects.requireNonNull(
                        drafts.desk(drafting.seat(world(), leader()), id, 0).issued());
        assertThat(visits.page(path(id), leader())).contains("02/KH-KTĐ", issued.hash().code());
        assertThat(visits.page(world().drafts() + "/check?code=" + issued.hash().code(), leader()))
                .contains(issued.hash().value(), "không thay chữ ký");
        assertThat(visits.page("/years/" + world().year() + "/papers", leader()))
                .contains("02/KH-KTĐ");
        assertThat(visits.status("/files/" + issued.file(), leader())).isEqualTo(200);
    }
}
