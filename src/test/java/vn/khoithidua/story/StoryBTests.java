package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.registration.MidYearBoard;
import vn.khoithidua.registration.MidYearReviews;
import vn.khoithidua.registration.RegistrationBoard;
import vn.khoithidua.registration.Registrations;
import vn.khoithidua.registration.domain.ProgressWord;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story B: boards, a fund and a national park as members; launch and mid-year review. */
@PageTest
class StoryBTests {

    @Autowired private BeanFactory application;
    private StoryReader story;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-b");
    }

    /** 2023: eleven members of Bắc Kạn; head and deputy by name; running since the launch. */
    @Test
    void year2023() {
        assertThat(story.summary("B/2023").blocName())
                .isEqualTo("Khối thi đua Kinh tế – Kỹ thuật tỉnh Bắc Kạn");
        assertThat(story.members("B/2023", "2023-07-06"))
                .hasSize(11)
                .contains(
                        "Ban Quản lý Vườn Quốc gia Ba Bể",
                        "Quỹ Phát triển đất, rừng và Bảo vệ môi trường",
                        "Ban Quản lý dự án đầu tư xây dựng tỉnh");
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
        assertThat(story.target("B/2023", "vqg", "1.1").number()).isNotNull();
    }

    /** Every member registered in time and was accepted; progress only at mid-year, no points. */
    @Test
    void registrationsAndProgressOf2023() {
        Seat reader = story.reader("B/2023");
        RegistrationBoard board = application.getBean(Registrations.class).board(reader);
        assertThat(board.places())
                .hasSize(11)
                .allSatisfy(
                        place -> {
                            assertThat(place.registration().state())
                                    .isEqualTo(RegistrationState.ACCEPTED);
                            assertThat(place.late()).isFalse();
                            assertThat(place.targets()).isEqualTo(1);
                        });
        MidYearBoard review = application.getBean(MidYearReviews.class).board(reader);
        assertThat(review.handedIn()).isEqualTo(11);
        assertThat(review.review().isClosed()).isTrue();
        assertThat(review.places()).noneMatch(MidYearBoard.Place::late);
        assertThat(review.counts()).containsEntry(ProgressWord.ON_TRACK, 11);
    }
}
