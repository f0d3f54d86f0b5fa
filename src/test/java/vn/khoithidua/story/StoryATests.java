package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.pact.PactSignature;
import vn.khoithidua.pact.domain.PactContent;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story A: late guidance, late signing, certificates of 2023 handed out in August 2024. */
@PageTest
class StoryATests {

    @Autowired private BeanFactory application;
    private StoryReader story;
    private StepWitness steps;
    private AwardWitness awards;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-a");
        steps = new StepWitness(application, story);
        awards = new AwardWitness(application);
    }

    /** 2024: six members under the director of Sở Xây dựng; opened from 2023. */
    @Test
    void year2024() {
        assertThat(story.summary("A/2024").blocName())
                .isEqualTo(
                        "Khối thi đua các cơ quan tham mưu quản lý nhà nước về kinh tế - kỹ thuật tỉnh");
        assertThat(story.members("A/2024", "2024-08-07"))
                .containsExactly(
                        "Sở Xây dựng",
                        "Sở Công Thương",
                        "Sở Giao thông vận tải",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "Sở Tài nguyên và Môi trường",
                        "Ban Quản lý Khu kinh tế tỉnh");
        assertThat(story.holder("A/2024", LeadershipRole.HEAD, "2024-08-07"))
                .contains("Sở Xây dựng");
        assertThat(story.holder("A/2024", LeadershipRole.DEPUTY, "2024-08-07")).isEmpty();
        assertThat(story.person("ld.sxd.a").name()).isEqualTo("Nguyễn Quang Hải");
        assertThat(story.members("A/2023", "2023-12-31")).hasSize(6);
    }

    /** 2023: two certificates, handed out in August of the next year. */
    @Test
    void certificatesOf2023() {
        for (String agency : new String[] {"A/sxd", "A/sgtvt"}) {
            assertThat(awards.register(agency))
                    .filteredOn(one -> one.yearLabel().equals("2023"))
                    .filteredOn(
                            one ->
                                    one.organizationName()
                                            .equals(story.nameOf(agency, "2024-08-07")))
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.kind()).isEqualTo("PROVINCIAL_MERIT_CERTIFICATE");
                                AwardFact handedOut = Objects.requireNonNull(one.handOut());
                                assertThat(handedOut.on()).isEqualTo(LocalDate.of(2024, 8, 7));
                                assertThat(handedOut.place()).isEqualTo("Hội trường Sở Xây dựng");
                            });
        }
        assertThat(awards.register("A/sct")).noneMatch(one -> one.yearLabel().equals("2023"));
    }

    /** The guidance of 25 July comes late, the pact of 7 August later; all is counted and filed. */
    @Test
    void guidanceAndPactOf2024() {
        assertThat(story.papers("A/2024", PaperKind.GUIDANCE))
                .containsExactly("16/HD-HĐTĐKT 2024-07-25");
        assertThat(story.frozenTable("A/2024").contents()).isEqualTo(3);
        assertThat(story.frozenTable("A/2024").targets()).isEqualTo(23);
        assertThat(story.papers("A/2024", PaperKind.PLAN)).hasSize(1);
        assertThat(story.papers("A/2024", PaperKind.REGULATION)).hasSize(1);
        assertThat(story.papers("A/2024", PaperKind.LAUNCH)).hasSize(1);
        assertThat(story.papers("A/2024", PaperKind.MINUTES))
                .singleElement()
                .asString()
                .endsWith("2024-08-07");
        assertThat(story.everyPaperHasItsFile("A/2024")).isTrue();
        assertThat(story.pact("A/2024").isComplete()).isTrue();
        assertThat(story.pact("A/2024").places())
                .hasSize(6)
                .allSatisfy(
                        place -> {
                            PactSignature signature = Objects.requireNonNull(place.signature());
                            assertThat(signature.signedOn()).isEqualTo(LocalDate.of(2024, 8, 7));
                            assertThat(signature.late()).isTrue();
                            assertThat(signature.file()).isNotNull();
                        });
    }

    /** Four drafts are discussed, opinions gathered and answered, the papers issued afterwards. */
    @Test
    void draftsOf2024() {
        String signed = " 2024-08-15 Nguyễn Quang Hải";
        assertThat(steps.drafts("A/2024"))
                .containsExactlyInAnyOrder(
                        "PLAN ISSUED 02/KH-KTĐ (mẫu)" + signed,
                        "REGULATION ISSUED 03/QC-KTĐ (mẫu)" + signed,
                        "LAUNCH ISSUED 04/PĐ-KTĐ (mẫu)" + signed,
                        "PACT AGREED");
        assertThat(steps.opinions("A/2024", DraftKind.PLAN))
                .containsExactlyInAnyOrder(
                        "Sở Công Thương m3 2024-08-07 ACCEPTED",
                        "Ban Quản lý Khu kinh tế tỉnh live 2024-08-07 PARTLY");
        assertThat(steps.text("A/2024", DraftKind.PLAN))
                .as("what was accepted stands in the text that is issued")
                .startsWith("[2] ")
                .contains("do Sở Công Thương chủ trì", "trước ngày 05/12/2024");
        assertThat(steps.opinions("A/2024", DraftKind.REGULATION))
                .containsExactly("Sở Giao thông vận tải m2 2024-08-07 REFUSED");
        for (DraftKind kind :
                List.of(DraftKind.PLAN, DraftKind.REGULATION, DraftKind.LAUNCH, DraftKind.PACT)) {
            assertThat(steps.agreed("A/2024", kind))
                    .as(kind.name())
                    .containsExactlyElementsOf(story.members("A/2024", "2024-08-07"));
        }
        assertThat(steps.sections("A/2024", DraftKind.PACT))
                .filteredOn(section -> section.startsWith("content."))
                .hasSize(3);
    }

    /** Six register between guidance and signing; the pact names the guidance it derives from. */
    @Test
    void registrationsOf2024() {
        assertThat(steps.registered("A/2024"))
                .containsExactlyElementsOf(
                        story.members("A/2024", "2024-08-07").stream()
                                .map(name -> name + " ACCEPTED 2024-07-30")
                                .toList());
        assertThat(steps.targets("A/2024"))
                .containsExactly("1.1 94%", "1.1 95%", "1.1 96%", "1.1 97%", "1.1 98%", "1.1 99%");
        PactContent pact = steps.frozen("A/2024");
        assertThat(pact.contents()).isEqualTo(3);
        assertThat(pact.targets()).isEqualTo(23);
        assertThat(pact.legalBases())
                .singleElement()
                .asString()
                .contains("16/HD-HĐTĐKT ngày 25/7/2024");
        assertThat(pact.members())
                .extracting(member -> member.targets().getFirst().text())
                .containsExactly("94%", "95%", "96%", "97%", "98%", "99%");
        assertThat(steps.signatures(story.pact("A/2024")))
                .containsExactlyElementsOf(
                        story.members("A/2024", "2024-08-07").stream()
                                .map(name -> name + " 2024-08-07 WET late")
                                .toList());
    }
}
