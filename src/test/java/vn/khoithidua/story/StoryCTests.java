package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;

/** Story C: a shared third place, an election, and two years open at one meeting. */
@PageTest
class StoryCTests {

    @Autowired private BeanFactory application;
    private StoryReader story;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-c");
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

    /** 2020: opened while 2019 is still under review; the same ten members. */
    @Test
    void year2020() {
        assertThat(story.members("C/2020", "2020-01-10")).hasSize(10);
        assertThat(story.summary("C/2019").isOpen()).isTrue();
        assertThat(story.summary("C/2020").isOpen()).isTrue();
    }
}
