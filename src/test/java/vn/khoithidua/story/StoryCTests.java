package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.award.Nomination.Standing;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story C: a shared third place, an election, and two years open at one meeting. */
@PageTest
class StoryCTests {

    @Autowired private BeanFactory application;
    private StoryReader story;
    private StepWitness steps;
    private AwardWitness awards;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-c");
        steps = new StepWitness(application, story);
        awards = new AwardWitness(application);
    }

    /** 2019: ten members of Thái Bình, of which the news names four. */
    @Test
    void year2019() {
        assertThat(story.members("C/2019", "2019-12-31"))
                .hasSize(10)
                .contains(
                        "Liên minh Hợp tác xã tỉnh",
                        "Cục Thống kê tỉnh",
                        "Cục Thuế tỉnh",
                        "Kho bạc Nhà nước tỉnh");
    }

    /** 2019: places 1, 2, 3, 3 with their awards; the rest unpublished, no points shown. */
    @Test
    void placesAndAwardsOf2019() {
        assertThat(awards.places("C/2019").subList(0, 5)).containsExactly(1, 2, 3, 3, 5);
        assertThat(awards.proposed("C/2019"))
                .containsOnly(
                        entry("Liên minh Hợp tác xã tỉnh", "1 GOVERNMENT_FLAG"),
                        entry("Cục Thống kê tỉnh", "2 PROVINCIAL_FLAG"),
                        entry("Cục Thuế tỉnh", "3 PROVINCIAL_MERIT_CERTIFICATE"),
                        entry("Kho bạc Nhà nước tỉnh", "3 PROVINCIAL_MERIT_CERTIFICATE"));
        Publication publication = Objects.requireNonNull(awards.ranking("C/2019").publication());
        assertThat(publication.depth()).isEqualTo(Publication.Depth.AWARDED);
        assertThat(publication.pointsShown()).isFalse();
        assertThat(awards.ranking("C/2019").shown()).hasSize(4);
        assertThat(awards.isIntact("C/2019")).isTrue();
    }

    /** 2019: what council and People's Committee did is recorded, each fact with who entered it. */
    @Test
    void laterFactsOf2019AreRecorded() {
        assertThat(awards.nominations("C/2019"))
                .hasSize(4)
                .allSatisfy(
                        one -> {
                            assertThat(one.standing()).isEqualTo(Standing.DECIDED);
                            assertThat(one.decision()).isNotNull();
                            assertThat(one.facts())
                                    .allSatisfy(fact -> assertThat(fact.by()).isNotBlank());
                        });
        assertThat(story.papers("C/2019", PaperKind.MINUTES)).hasSize(1);
    }

    /** 2020: opened while 2019 is still under review; the same ten members. */
    @Test
    void year2020() {
        assertThat(story.members("C/2020", "2020-01-10")).hasSize(10);
        assertThat(story.summary("C/2019").isOpen()).isTrue();
        assertThat(story.summary("C/2020").isOpen()).isTrue();
        assertThat(story.holder("C/2020", LeadershipRole.HEAD, "2020-01-10")).isPresent();
        assertThat(story.holder("C/2020", LeadershipRole.DEPUTY, "2020-01-10")).isPresent();
        assertThat(story.holder("C/2020", LeadershipRole.HEAD, "2020-01-09")).isEmpty();
        assertThat(story.papers("C/2020", PaperKind.MINUTES)).hasSize(1);
        assertThat(story.theme("C/2020"))
                .isEqualTo(
                        "Đoàn kết, sáng tạo, thi đua hoàn thành xuất sắc mọi nhiệm vụ được giao");
        assertThat(steps.signatures(story.pact("C/2020")))
                .containsExactlyElementsOf(
                        story.members("C/2020", "2020-01-10").stream()
                                .map(name -> name + " 2020-01-10 WET")
                                .toList())
                .hasSize(10);
    }
}
