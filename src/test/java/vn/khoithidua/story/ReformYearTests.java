package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipRole;

/** The reform year: departments merge in mid-year; pages of before keep the old names. */
@PageTest
class ReformYearTests {

    @Autowired private BeanFactory application;
    private StoryReader story;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-a", "reform");
    }

    /** 2025: six sign in March, four are left in December; both rosters stay readable. */
    @Test
    void year2025() {
        assertThat(story.members("A/2025", "2025-03-20"))
                .hasSize(6)
                .contains("Sở Giao thông vận tải", "Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(story.members("A/2025", "2025-12-15"))
                .containsExactly(
                        "Sở Xây dựng",
                        "Sở Công Thương",
                        "Ban Quản lý Khu kinh tế tỉnh",
                        "Sở Nông nghiệp và Môi trường");
        assertThat(story.holder("A/2025", LeadershipRole.HEAD, "2025-12-15"))
                .contains("Sở Xây dựng");
    }

    /** 2024 still prints the names of its time. */
    @Test
    void year2024KeepsItsNames() {
        assertThat(story.members("A/2024", "2024-12-31"))
                .contains("Sở Giao thông vận tải", "Sở Tài nguyên và Môi trường");
        assertThat(story.nameOf("A/sgtvt", "2024-08-07")).isEqualTo("Sở Giao thông vận tải");
        assertThat(story.nameOf("A/snnmt", "2025-07-01")).isEqualTo("Sở Nông nghiệp và Môi trường");
        assertThat(story.summary("A/2024").focus()).isNotEqualTo(Focus.CLOSED);
    }
}
