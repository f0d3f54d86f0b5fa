package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story E: scorers who are not the head, five of eight proposed, a new head elected. */
@PageTest
class StoryETests {

    @Autowired private BeanFactory application;
    private StoryReader story;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-e");
    }

    /** 2023: eight members of Quảng Ngãi under the board for transport projects. */
    @Test
    void year2023() {
        assertThat(story.members("E/2023", "2023-12-31")).hasSize(8);
        assertThat(story.holder("E/2023", LeadershipRole.HEAD, "2024-01-05"))
                .contains("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông");
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
