package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.draft.DraftComment;
import vn.khoithidua.draft.DraftDesk;
import vn.khoithidua.draft.DraftLine;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.IssuedDraft;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.pact.PactSignature;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story A: late guidance, late signing, certificates of 2023 handed out in August 2024. */
@PageTest
class StoryATests {

    @Autowired private BeanFactory application;
    private StoryReader story;
    private AwardWitness awards;
    private Drafts drafts;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-a");
        awards = new AwardWitness(application);
        drafts = application.getBean(Drafts.class);
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
        Seat anybody = story.seat("A/2024", "ld.sct.a");
        assertThat(drafts.of(anybody))
                .extracting(line -> line.draft().kind(), line -> line.draft().state())
                .containsExactlyInAnyOrder(
                        tuple(DraftKind.PLAN, DraftState.ISSUED),
                        tuple(DraftKind.REGULATION, DraftState.ISSUED),
                        tuple(DraftKind.LAUNCH, DraftState.ISSUED),
                        tuple(DraftKind.PACT, DraftState.AGREED));
        for (DraftLine line : drafts.of(anybody)) {
            DraftDesk desk = drafts.desk(anybody, line.draft().id(), 0);
            assertThat(desk.comments()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(desk.comments())
                    .noneMatch(DraftComment::isOpen)
                    .noneMatch(one -> one.late());
            IssuedDraft issued = desk.issued();
            if (issued != null) {
                assertThat(issued.issuedOn()).isAfter(LocalDate.of(2024, 8, 7));
            }
        }
        assertThat(story.papers("A/2024", PaperKind.PLAN))
                .containsExactly("02/KH-KTĐ (mẫu) 2024-08-15");
        DraftLine pact =
                drafts.of(anybody).stream()
                        .filter(line -> line.draft().kind() == DraftKind.PACT)
                        .findFirst()
                        .orElseThrow();
        assertThat(drafts.desk(anybody, pact.draft().id(), 0).sections())
                .extracting(DraftSection::key)
                .filteredOn(key -> key.startsWith("content."))
                .hasSize(3);
    }
}
