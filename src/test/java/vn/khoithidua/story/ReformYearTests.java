package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.award.Nomination;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.pact.domain.PactMember;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.MemberTreatment;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.Treatment;

/** The reform year: departments merge in mid-year; pages of before keep the old names. */
@PageTest
class ReformYearTests {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final String ABSORBED_BY =
            "Quyết định 1201/QĐ-UBND ngày 25/6/2025 (dữ liệu mẫu)";
    private static final String MERGED_BY = "Quyết định 1202/QĐ-UBND ngày 25/6/2025 (dữ liệu mẫu)";

    @Autowired private BeanFactory application;
    @Autowired private Visits visits;
    private StoryReader story;
    private StepWitness steps;
    private AwardWitness awards;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-a", "reform");
        steps = new StepWitness(application, story);
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
        assertThat(steps.signatures(story.pact("A/2025")))
                .containsExactlyElementsOf(
                        story.members("A/2025", "2025-03-20").stream()
                                .map(name -> name + " 2025-03-20 WET")
                                .toList())
                .hasSize(6);
        assertThat(steps.signatures(story.addendum("A/2025")))
                .containsExactly(
                        "Sở Xây dựng 2025-07-15 WET",
                        "Sở Công Thương 2025-07-15 WET",
                        "Ban Quản lý Khu kinh tế tỉnh 2025-07-15 WET",
                        "Sở Nông nghiệp và Môi trường 2025-07-15 WET");
        assertThat(steps.frozen("A/2025").members())
                .as("the pact keeps the names of March")
                .extracting(PactMember::name)
                .containsExactlyElementsOf(story.members("A/2025", "2025-03-20"));
    }

    /** 2025: six register in March, the merged department in July within the time it was given. */
    @Test
    void registrationsOf2025() {
        List<String> registered = new ArrayList<>();
        story.members("A/2025", "2025-03-20")
                .forEach(name -> registered.add(name + " ACCEPTED 2025-03-20"));
        registered.add("Sở Nông nghiệp và Môi trường ACCEPTED 2025-07-15");
        assertThat(steps.registered("A/2025")).containsExactlyElementsOf(registered);
        assertThat(steps.targets("A/2025")).hasSize(7).containsOnly("1.1 98%");
        assertThat(application.getBean(Extensions.class).of(story.year("A/2025")))
                .singleElement()
                .satisfies(
                        more -> {
                            assertThat(more.step()).isEqualTo(Step.REGISTRATION);
                            assertThat(more.until()).isEqualTo(LocalDate.of(2025, 7, 31));
                            assertThat(more.reason()).isEqualTo(MERGED_BY);
                        });
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
    }

    /** 2025: who left and joined, from which day, by which document. */
    @Test
    void rosterOf2025() {
        List<RosterMember> roster = story.roster("A/2025");
        assertThat(roster)
                .filteredOn(one -> one.leftOn() != null)
                .extracting(RosterMember::name, RosterMember::leftOn, RosterMember::leaveReason)
                .containsExactlyInAnyOrder(
                        tuple("Sở Giao thông vận tải", LAST, ABSORBED_BY),
                        tuple("Sở Nông nghiệp và Phát triển nông thôn", LAST, MERGED_BY),
                        tuple("Sở Tài nguyên và Môi trường", LAST, MERGED_BY));
        assertThat(roster)
                .filteredOn(one -> one.joinedOn().isAfter(LAST))
                .extracting(RosterMember::name, RosterMember::joinedOn, RosterMember::joinReason)
                .containsExactly(
                        tuple("Sở Nông nghiệp và Môi trường", LAST.plusDays(1), MERGED_BY));
    }

    /** 2025: the treatment of scores is chosen with its decision, and shown where scores are. */
    @Test
    void treatmentOf2025IsShownWithItsDecision() throws Exception {
        assertThat(story.roster("A/2025"))
                .filteredOn(one -> one.treatment() != null)
                .extracting(
                        RosterMember::name,
                        one -> treatment(one).kind(),
                        one -> treatment(one).predecessors())
                .containsExactly(
                        tuple("Sở Xây dựng", Treatment.INHERITS, "Sở Giao thông vận tải"),
                        tuple(
                                "Sở Nông nghiệp và Môi trường",
                                Treatment.INHERITS,
                                "Sở Nông nghiệp và Phát triển nông thôn, Sở Tài nguyên và Môi trường"));
        Actor head = story.person("ld.sxd.a");
        LittlePeople.Person person = new LittlePeople.Person(head.user(), "ld.sxd.a", head.name());
        String year = "/years/" + story.year("A/2025");
        String sheet = "/sheets/" + story.roster("A/2025").getFirst().line();
        for (String page : List.of("/roster", "/ranking", sheet)) {
            assertThat(visits.page(year + page, person))
                    .as(page)
                    .contains(
                            "Kế thừa kết quả của đơn vị cũ", "1315/QĐ-HĐTĐKT (mẫu)", "14/07/2025");
        }
        assertThat(visits.page(year + "/ledger", person))
                .contains("Sở Nông nghiệp và Môi trường", "Nguyễn Quang Hải");
    }

    private static MemberTreatment treatment(RosterMember member) {
        return Objects.requireNonNull(member.treatment());
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
        assertThat(steps.frozen("A/2024").members())
                .extracting(PactMember::name)
                .contains("Sở Giao thông vận tải", "Sở Tài nguyên và Môi trường")
                .doesNotContain("Sở Nông nghiệp và Môi trường");
        assertThat(story.nameOf("A/sgtvt", "2024-08-07")).isEqualTo("Sở Giao thông vận tải");
        assertThat(story.nameOf("A/snnmt", "2025-07-01")).isEqualTo("Sở Nông nghiệp và Môi trường");
        assertThat(story.summary("A/2024").focus()).isNotEqualTo(Focus.CLOSED);
    }
}
