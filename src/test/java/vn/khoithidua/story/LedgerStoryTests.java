package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.leadership.BlocLedger;
import vn.khoithidua.leadership.ChosenOffice;
import vn.khoithidua.leadership.Handover;
import vn.khoithidua.leadership.Handovers;
import vn.khoithidua.leadership.LeadershipChoice;
import vn.khoithidua.leadership.LeadershipChoices;
import vn.khoithidua.leadership.Prospect;
import vn.khoithidua.leadership.TurnProposals;
import vn.khoithidua.year.domain.LeadershipRole;

/** The ledgers of the stories: who headed which bloc when, by whom, elected how. */
@PageTest
class LedgerStoryTests {

    @Autowired private BeanFactory application;
    @Autowired private BlocLedger ledger;
    @Autowired private TurnProposals proposals;
    @Autowired private LeadershipChoices choices;
    @Autowired private Handovers handovers;
    private StoryReader story;

    @BeforeEach
    void load() {
        story =
                new StoryReader(application)
                        .open("story-a", "story-b", "story-c", "story-d", "story-e", "reform");
    }

    /** A: Sở Xây dựng with its director; after the reform its turns and those of GTVT are one. */
    @Test
    void ledgerOfStoryAThroughTheReform() {
        assertThat(lines("A/2025"))
                .contains(
                        "2025 HEAD Sở Xây dựng (Nguyễn Quang Hải, Giám đốc)",
                        "2024 HEAD Sở Xây dựng (Nguyễn Quang Hải, Giám đốc)")
                .anyMatch(line -> line.startsWith("2023 HEAD Sở Công Thương"));
        List<Prospect> turns =
                proposals
                        .of(ledger.of(story.summary("A/2025").bloc()), LeadershipRole.HEAD)
                        .orElseThrow()
                        .prospects();
        assertThat(turns)
                .extracting(Prospect::name)
                .contains("Sở Nông nghiệp và Môi trường")
                .doesNotContain("Sở Giao thông vận tải", "Sở Tài nguyên và Môi trường")
                .endsWith("Sở Xây dựng");
        assertThat(turns.getLast().standing().turns()).isEqualTo(2);
        assertThat(turns.getFirst().standing().turns()).isZero();
        assertThat(turns.getFirst().tiedWith()).as("ties are named, never cut").hasSize(1);
    }

    /** B: Sở Xây dựng under Hoàng Thị Thúy, the board's director Đinh Huy Hoàng as deputy. */
    @Test
    void ledgerOfStoryB() {
        assertThat(lines("B/2023"))
                .containsExactly(
                        "2023 HEAD Sở Xây dựng (Hoàng Thị Thúy, Giám đốc)",
                        "2023 DEPUTY Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn (Đinh Huy Hoàng, Giám đốc)");
    }

    /** C: head and deputy of 2020 elected in the meeting that sums up 2019. */
    @Test
    void ledgerOfStoryC() {
        LeadershipChoice choice = choices.of(story.year("C/2019")).getFirst();
        assertThat(choice.chosenOn()).isEqualTo("2020-01-10");
        assertThat(choice.offices())
                .extracting(ChosenOffice::answer)
                .containsExactly(ChosenOffice.Answer.ACCEPTED, ChosenOffice.Answer.ACCEPTED);
        assertThat(lines("C/2020")).hasSize(3).first().asString().startsWith("2020 HEAD");
    }

    /** D: Sở Tài nguyên và Môi trường under Đào Quang Khải. */
    @Test
    void ledgerOfStoryD() {
        assertThat(lines("D/2017"))
                .containsExactly(
                        "2017 HEAD Sở Tài nguyên và Môi trường (Đào Quang Khải, Giám đốc)");
    }

    /** E: the old head chairs, Sở Xây dựng and Sở TN&MT are newly elected in the same meeting. */
    @Test
    void ledgerOfStoryE() {
        LeadershipChoice choice = choices.of(story.year("E/2023")).getFirst();
        assertThat(choice.paperNo()).isEqualTo("01/BB-KTĐ (mẫu)");
        assertThat(choice.offices())
                .extracting(ChosenOffice::name)
                .containsExactly("Sở Xây dựng", "Sở Tài nguyên và Môi trường");
        assertThat(story.holder("E/2023", LeadershipRole.HEAD, "2024-01-05"))
                .contains("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông");
        assertThat(lines("E/2024")).hasSize(3);
        Handover handover = handovers.of(story.year("E/2023")).orElseThrow();
        assertThat(handover.openMatters()).as("five nominations are on the way").isEqualTo(5);
        assertThat(handover.received()).isNotNull();
    }

    private List<String> lines(String year) {
        return ledger.of(story.summary(year).bloc()).years().stream()
                .flatMap(one -> one.offices().stream())
                .map(
                        office ->
                                office.tenure().label()
                                        + " "
                                        + office.tenure().holder().role()
                                        + " "
                                        + office.tenure().name()
                                        + " ("
                                        + office.leader()
                                        + ")")
                .toList();
    }
}
