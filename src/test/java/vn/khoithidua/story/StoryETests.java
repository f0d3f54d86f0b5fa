package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story E: scorers who are not the head, five of eight proposed, a new head elected. */
@PageTest
class StoryETests {

    @Autowired private BeanFactory application;
    private StoryReader story;
    private AwardWitness awards;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-e");
        awards = new AwardWitness(application);
    }

    /** 2023: eight members of Quảng Ngãi under the board for transport projects. */
    @Test
    void year2023() {
        assertThat(story.members("E/2023", "2023-12-31")).hasSize(8);
        assertThat(story.holder("E/2023", LeadershipRole.HEAD, "2024-01-05"))
                .contains("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông");
    }

    /** 2023: the helper team is not the head's; one, two and two of eight are proposed. */
    @Test
    void proposalsOf2023() {
        assertThat(story.helpers("E/2023"))
                .containsExactlyInAnyOrder("Sở Giao thông vận tải", "Sở Công Thương");
        assertThat(awards.proposed("E/2023").values())
                .hasSize(5)
                .containsExactlyInAnyOrder(
                        "1 GOVERNMENT_FLAG",
                        "2 PROVINCIAL_FLAG",
                        "3 PROVINCIAL_FLAG",
                        "4 PROVINCIAL_MERIT_CERTIFICATE",
                        "5 PROVINCIAL_MERIT_CERTIFICATE");
        assertThat(awards.everyVerdictHasItsReason("E/2023")).isTrue();
        assertThat(story.papers("E/2023", PaperKind.REPORT)).hasSize(1);
    }

    /** 2024: three contents; the plan is issued on the day of the meeting. */
    @Test
    void contentsOf2024() {
        assertThat(story.frozenTable("E/2024").contents()).isEqualTo(3);
        assertThat(story.papers("E/2024", PaperKind.PLAN)).hasSize(1);
        assertThat(story.pact("E/2024").signed()).isEqualTo(8);
    }

    /** 2024: on 05/01/2024 the old head still heads 2023 while the new one heads 2024. */
    @Test
    void year2024() {
        assertThat(story.members("E/2024", "2024-01-05")).hasSize(8);
        assertThat(story.holder("E/2024", LeadershipRole.HEAD, "2024-01-05"))
                .contains("Sở Xây dựng");
        assertThat(story.holder("E/2024", LeadershipRole.DEPUTY, "2024-01-05"))
                .contains("Sở Tài nguyên và Môi trường");
        assertThat(story.holder("E/2024", LeadershipRole.HEAD, "2024-01-04")).isEmpty();
    }
}
