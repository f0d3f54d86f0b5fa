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
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.PactSignature;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.registration.RegistrationBoard;
import vn.khoithidua.registration.Registrations;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipRole;

/** Story D: eleven leaders sign one paper with nested percentages and titles. */
@PageTest
class StoryDTests {

    @Autowired private BeanFactory application;
    private StoryReader story;

    @BeforeEach
    void load() {
        story = new StoryReader(application).open("story-d");
    }

    /** 2017: eleven members of Bắc Ninh under Sở Tài nguyên và Môi trường. */
    @Test
    void year2017() {
        assertThat(story.summary("D/2017").blocName())
                .isEqualTo(
                        "Khối thi đua các sở, ban, ngành tham mưu và quản lý nhà nước về kinh tế, kỹ thuật tỉnh Bắc Ninh");
        assertThat(story.members("D/2017", "2017-03-07"))
                .hasSize(11)
                .contains("Cục Dự trữ Nhà nước khu vực Hà Bắc", "Quỹ Phát triển đất tỉnh");
        assertThat(story.holder("D/2017", LeadershipRole.HEAD, "2017-03-07"))
                .contains("Sở Tài nguyên và Môi trường");
        assertThat(story.person("ld.stnmt.d").name()).isEqualTo("Đào Quang Khải");
        assertThat(story.summary("D/2017").focus()).isEqualTo(Focus.RUNNING);
    }

    /** All eleven registered before they signed. */
    @Test
    void registrationsOf2017() {
        RegistrationBoard board =
                application.getBean(Registrations.class).board(story.reader("D/2017"));
        assertThat(board.accepted()).isEqualTo(11);
        assertThat(board.places()).allMatch(place -> place.targets() == 4 && !place.late());
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
        assertThat(story.theme("D/2017"))
                .isEqualTo(
                        "Đoàn kết, sáng tạo, thi đua hoàn thành xuất sắc mọi nhiệm vụ được giao");
        assertThat(story.pact("D/2017").signed()).isEqualTo(11);
        Set<StoredFileId> scans = new HashSet<>();
        for (SigningBoard.Place place : story.pact("D/2017").places()) {
            PactSignature signature = Objects.requireNonNull(place.signature());
            scans.add(Objects.requireNonNull(signature.file()));
        }
        assertThat(scans).as("one paper for all").hasSize(1);
        assertThat(story.papers("D/2017", PaperKind.LAUNCH)).containsExactly("2017-03-07");
    }
}
