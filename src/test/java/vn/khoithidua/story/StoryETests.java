package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.pact.domain.PactSection;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story E: scorers who are not the head, five of eight proposed, a new head elected. */
@PageTest
class StoryETests {

    @Autowired private BeanFactory application;
    private StoryReader story;
    private StepWitness steps;
    private AwardWitness awards;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-e");
        steps = new StepWitness(application, story);
        awards = new AwardWitness(application);
    }

    /** 2023: eight members of Quảng Ngãi under the board for transport projects. */
    @Test
    void year2023() {
        assertThat(story.summary("E/2023").blocName())
                .isEqualTo("Khối thi đua Kinh tế ngành tỉnh Quảng Ngãi");
        assertThat(story.members("E/2023", "2023-12-31"))
                .containsExactly(
                        "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông",
                        "Sở Xây dựng",
                        "Sở Giao thông vận tải",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "Sở Tài nguyên và Môi trường",
                        "Sở Công Thương",
                        "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp",
                        "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp");
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

    /** 2024: three contents by name, signed by all eight in the meeting. */
    @Test
    void contentsOf2024() {
        assertThat(steps.frozen("E/2024").sections())
                .extracting(PactSection::title)
                .containsExactly(
                        "Thực hiện các chỉ tiêu kinh tế - xã hội, quốc phòng, an ninh",
                        "Thực hiện chủ trương của Đảng, pháp luật của Nhà nước; xây dựng Đảng, hệ thống chính trị",
                        "Công tác thi đua, khen thưởng");
        assertThat(steps.signatures(story.pact("E/2024")))
                .containsExactlyElementsOf(
                        story.members("E/2024", "2024-01-05").stream()
                                .map(name -> name + " 2024-01-05 WET")
                                .toList());
    }

    /** 2024: plan and pact are discussed before the meeting and in it; the plan is issued there. */
    @Test
    void draftsOf2024() {
        assertThat(steps.drafts("E/2024"))
                .containsExactlyInAnyOrder(
                        "PLAN ISSUED 03/KH-KTĐ (mẫu) 2024-01-05 " + story.person("ld.sxd.e").name(),
                        "PACT AGREED");
        assertThat(story.papers("E/2024", PaperKind.PLAN))
                .containsExactly("03/KH-KTĐ (mẫu) 2024-01-05");
        assertThat(steps.opinions("E/2024", DraftKind.PLAN))
                .containsExactlyInAnyOrder(
                        "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp m2 2024-01-05 ACCEPTED",
                        "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp live 2024-01-05 ACCEPTED");
        assertThat(steps.text("E/2024", DraftKind.PLAN))
                .startsWith("[2] ")
                .contains("trao đổi kinh nghiệm", "không giữ chức Trưởng khối");
        assertThat(steps.opinions("E/2024", DraftKind.PACT))
                .containsExactly("Sở Công Thương content.3.1 2024-01-05 PARTLY");
        for (DraftKind kind : List.of(DraftKind.PLAN, DraftKind.PACT)) {
            assertThat(steps.agreed("E/2024", kind))
                    .containsExactlyElementsOf(story.members("E/2024", "2024-01-05"));
        }
    }

    /** 2024: eight register a target of each content two days before they sign. */
    @Test
    void registrationsOf2024() {
        assertThat(steps.registered("E/2024"))
                .containsExactlyElementsOf(
                        story.members("E/2024", "2024-01-05").stream()
                                .map(name -> name + " ACCEPTED 2024-01-03 PROVINCIAL_FLAG")
                                .toList());
        assertThat(steps.targets("E/2024"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(91, 98)
                                .mapToObj(
                                        i ->
                                                "1.2 %d%%; 2.1 Không có vi phạm bị nhắc nhở; 3.2 2"
                                                        .formatted(i))
                                .toList());
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
