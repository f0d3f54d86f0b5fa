package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.registration.MidYearBoard;
import vn.khoithidua.registration.MidYearReviews;
import vn.khoithidua.registration.domain.ProgressWord;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story B: boards, a fund and a national park as members; launch and mid-year review. */
@PageTest
class StoryBTests {

    @Autowired private BeanFactory application;
    private StoryReader story;
    private StepWitness steps;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-b");
        steps = new StepWitness(application, story);
    }

    /** 2023: eleven members of Bắc Kạn; head and deputy by name; running since the launch. */
    @Test
    void year2023() {
        assertThat(story.summary("B/2023").blocName())
                .isEqualTo("Khối thi đua Kinh tế – Kỹ thuật tỉnh Bắc Kạn");
        assertThat(story.members("B/2023", "2023-07-06"))
                .containsExactly(
                        "Sở Xây dựng",
                        "Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "Sở Công Thương",
                        "Sở Tài nguyên và Môi trường",
                        "Sở Giao thông vận tải",
                        "Ban Quản lý dự án đầu tư xây dựng công trình giao thông",
                        "Ban Quản lý dự án đầu tư xây dựng tỉnh",
                        "Ban Quản lý các khu công nghiệp",
                        "Quỹ Phát triển đất, rừng và Bảo vệ môi trường",
                        "Ban Quản lý Vườn Quốc gia Ba Bể");
        assertThat(story.holder("B/2023", LeadershipRole.HEAD, "2023-07-06"))
                .contains("Sở Xây dựng");
        assertThat(story.person("ld.sxd.b").name()).isEqualTo("Hoàng Thị Thúy");
        assertThat(story.holder("B/2023", LeadershipRole.DEPUTY, "2023-07-06"))
                .hasValueSatisfying(
                        name ->
                                assertThat(name)
                                        .endsWith(
                                                "công trình nông nghiệp và phát triển nông thôn"));
        assertThat(story.person("ld.bannn.b").name()).isEqualTo("Đinh Huy Hoàng");
        assertThat(story.summary("B/2023").focus()).isEqualTo(Focus.RUNNING);
    }

    /** Launched under the province's plan; everybody registers; reviewed at mid-year. */
    @Test
    void papersAndRegistrationsOf2023() {
        assertThat(story.papers("B/2023", PaperKind.PLAN)).containsExactly("21/KH-UBND 2023-01-16");
        assertThat(story.papers("B/2023", PaperKind.LAUNCH))
                .containsExactly("409/TĐKT-KTKT 2023-03-14");
        assertThat(story.papers("B/2023", PaperKind.REPORT)).containsExactly("2023-07-06");
        assertThat(story.pact("B/2023").total()).isEqualTo(11);
        assertThat(steps.frozen("B/2023").legalBases())
                .containsExactly("Kế hoạch 21/KH-UBND ngày 16/01/2023 của UBND tỉnh");
    }

    /** The launch is discussed before it is issued with a number of the bloc's own series. */
    @Test
    void launchOf2023() {
        assertThat(steps.drafts("B/2023"))
                .containsExactly("LAUNCH ISSUED 409/TĐKT-KTKT 2023-03-14 Hoàng Thị Thúy");
        assertThat(steps.opinions("B/2023", DraftKind.LAUNCH))
                .containsExactlyInAnyOrder(
                        "Ban Quản lý dự án đầu tư xây dựng công trình giao thông m2 2023-02-24 ACCEPTED",
                        "Ban Quản lý Vườn Quốc gia Ba Bể m2 2023-02-24 PARTLY",
                        "Quỹ Phát triển đất, rừng và Bảo vệ môi trường m3 2023-02-24 REFUSED");
        assertThat(steps.text("B/2023", DraftKind.LAUNCH))
                .startsWith("[2] ")
                .contains("tháo gỡ vướng mắc về mặt bằng");
        assertThat(steps.agreed("B/2023", DraftKind.LAUNCH))
                .containsExactlyElementsOf(story.members("B/2023", "2023-03-14"));
    }

    /** Every member registered in time and was accepted; progress only at mid-year, no points. */
    @Test
    void registrationsAndProgressOf2023() {
        Seat reader = story.reader("B/2023");
        assertThat(steps.registered("B/2023"))
                .containsExactlyElementsOf(
                        story.members("B/2023", "2023-03-14").stream()
                                .map(
                                        name ->
                                                name
                                                        + " ACCEPTED 2023-03-14 PROVINCIAL_MERIT_CERTIFICATE")
                                .toList());
        assertThat(steps.targets("B/2023"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(90, 100).mapToObj(i -> "1.1 " + i + "%").toList());
        MidYearBoard review = application.getBean(MidYearReviews.class).board(reader);
        assertThat(review.handedIn()).isEqualTo(11);
        assertThat(review.review().isClosed()).isTrue();
        assertThat(review.places())
                .hasSize(11)
                .allSatisfy(
                        place -> {
                            assertThat(place.late()).isFalse();
                            assertThat(place.report().handedInAt())
                                    .isEqualTo("2023-07-06T02:00:00Z");
                        });
        assertThat(review.counts()).containsOnly(entry(ProgressWord.ON_TRACK, 11));
        assertThat(steps.scores("B/2023")).as("progress only, no points").isZero();
    }
}
