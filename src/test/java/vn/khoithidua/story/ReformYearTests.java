package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.award.Nomination;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipRole;

/** The reform year: departments merge in mid-year; pages of before keep the old names. */
@PageTest
class ReformYearTests {

    @Autowired private BeanFactory application;
    private StoryReader story;
    private AwardWitness awards;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-a", "reform");
        awards = new AwardWitness(application);
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

    /** 2025: six signed the pact in March, four its addendum in July. */
    @Test
    void pactAndAddendumOf2025() {
        assertThat(story.pact("A/2025").signed()).isEqualTo(6);
        assertThat(story.addendum("A/2025").signed()).isEqualTo(4);
        assertThat(story.addendum("A/2025").places())
                .extracting(place -> place.name())
                .contains("Sở Nông nghiệp và Môi trường");
        assertThat(story.pact("A/2025").places())
                .extracting(place -> place.name())
                .contains("Sở Tài nguyên và Môi trường");
    }

    /** 2025: four are ranked; who was dissolved gets no proposal; the treatment is on record. */
    @Test
    void proposalsOf2025() {
        assertThat(awards.places("A/2025")).hasSize(4);
        assertThat(awards.proposed("A/2025").keySet())
                .isNotEmpty()
                .doesNotContain(
                        "Sở Giao thông vận tải",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "Sở Tài nguyên và Môi trường");
        assertThat(story.papers("A/2025", PaperKind.DECISION))
                .containsExactly("1315/QĐ-HĐTĐKT (mẫu) 2025-07-14");
        assertThat(story.target("A/2025", "snnmt", "1.1").number()).isNotNull();
    }

    /** The certificate of 2023 for the department that was absorbed is found from its successor. */
    @Test
    void certificateIsFoundFromTheSuccessor() {
        assertThat(awards.register("A/sxd"))
                .filteredOn(one -> one.yearLabel().equals("2023"))
                .extracting(Nomination::organizationName)
                .containsExactlyInAnyOrder("Sở Xây dựng", "Sở Giao thông vận tải");
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
