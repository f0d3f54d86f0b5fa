package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.PactSignature;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story D: eleven leaders sign one paper with nested percentages and titles. */
@PageTest
class StoryDTests {

    @Autowired private BeanFactory application;
    private StoryReader story;
    private StepWitness steps;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-d");
        steps = new StepWitness(application, story);
    }

    /** 2017: eleven members of Bắc Ninh under Sở Tài nguyên và Môi trường. */
    @Test
    void year2017() {
        assertThat(story.summary("D/2017").blocName())
                .isEqualTo(
                        "Khối thi đua các sở, ban, ngành tham mưu và quản lý nhà nước về kinh tế, kỹ thuật tỉnh Bắc Ninh");
        assertThat(story.members("D/2017", "2017-03-07"))
                .containsExactly(
                        "Sở Tài nguyên và Môi trường",
                        "Sở Công Thương",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "Sở Giao thông vận tải",
                        "Sở Thông tin và Truyền thông",
                        "Sở Xây dựng",
                        "Ban Quản lý các khu công nghiệp tỉnh",
                        "Liên minh Hợp tác xã tỉnh",
                        "Cục Dự trữ Nhà nước khu vực Hà Bắc",
                        "Quỹ Đầu tư phát triển tỉnh",
                        "Quỹ Phát triển đất tỉnh");
        assertThat(story.holder("D/2017", LeadershipRole.HEAD, "2017-03-07"))
                .contains("Sở Tài nguyên và Môi trường");
        assertThat(story.person("ld.stnmt.d").name()).isEqualTo("Đào Quang Khải");
        assertThat(story.summary("D/2017").focus()).isEqualTo(Focus.RUNNING);
    }

    /** The draft of the pact is discussed before the signing. */
    @Test
    void commentsOf2017() {
        assertThat(steps.drafts("D/2017")).containsExactly("PACT AGREED");
        assertThat(steps.opinions("D/2017", DraftKind.PACT))
                .containsExactlyInAnyOrder(
                        "Liên minh Hợp tác xã tỉnh content.1.1 2017-02-24 ACCEPTED",
                        "Cục Dự trữ Nhà nước khu vực Hà Bắc content.2.1 2017-02-24 REFUSED");
        assertThat(steps.reasons("D/2017", DraftKind.PACT))
                .anyMatch(reason -> reason.contains("15%") && reason.contains("100%"));
        assertThat(steps.agreed("D/2017", DraftKind.PACT))
                .containsExactlyElementsOf(story.members("D/2017", "2017-03-07"));
    }

    /** All eleven registered the same before they signed. */
    @Test
    void registrationsOf2017() {
        assertThat(steps.registered("D/2017"))
                .containsExactlyElementsOf(
                        story.members("D/2017", "2017-03-07").stream()
                                .map(name -> name + " ACCEPTED 2017-02-10")
                                .toList());
        assertThat(steps.targets("D/2017"))
                .hasSize(11)
                .containsOnly(
                        "1.1 100%, trong đó 15% hoàn thành xuất sắc nhiệm vụ; 2.1 Tổ chức Đảng trong sạch, vững mạnh; 2.3 Công sở văn hóa; 3.1 Tập thể lao động xuất sắc");
        assertThat(steps.frozen("D/2017").members())
                .hasSize(11)
                .allSatisfy(
                        member ->
                                assertThat(member.targets().getFirst().text())
                                        .isEqualTo(
                                                "100%, trong đó 15% hoàn thành xuất sắc nhiệm vụ"));
    }

    /** 100 % of the staff complete their tasks, of which 15 % excellently; titles to reach. */
    @Test
    void targetsOf2017() {
        for (String agency : new String[] {"stnmt", "lmhtx", "cdtnn", "quyd"}) {
            assertThat(story.target("D/2017", agency, "1.1"))
                    .isEqualTo(
                            new TargetValue.NestedPercent(
                                    new BigDecimal("100"),
                                    new BigDecimal("15"),
                                    "hoàn thành xuất sắc nhiệm vụ"));
            assertThat(story.target("D/2017", agency, "2.3"))
                    .isEqualTo(new TargetValue.Title("Công sở văn hóa"));
        }
    }

    /** Eleven leaders sign one paper on 07/3/2017. */
    @Test
    void signingOf2017() {
        assertThat(steps.signatures(story.pact("D/2017")))
                .containsExactlyElementsOf(
                        story.members("D/2017", "2017-03-07").stream()
                                .map(name -> name + " 2017-03-07 WET")
                                .toList());
        assertThat(story.pact("D/2017").places().getFirst().signature())
                .extracting(PactSignature::signer)
                .isEqualTo("Đào Quang Khải");
        Set<StoredFileId> scans = new HashSet<>();
        for (SigningBoard.Place place : story.pact("D/2017").places()) {
            PactSignature signature = Objects.requireNonNull(place.signature());
            scans.add(Objects.requireNonNull(signature.file()));
        }
        assertThat(scans).as("one paper for all").hasSize(1);
        assertThat(story.papers("D/2017", PaperKind.LAUNCH)).containsExactly("2017-03-07");
    }
}
