package vn.khoithidua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.domain.Step;

/** The inbox, the preferences and the outbox on their pages. */
@PageTest
@Import(NoticeWorld.class)
class InboxPageTests {

    @Autowired private NoticeWorld world;
    @Autowired private Visits visits;
    @Autowired private ReminderRounds rounds;
    @Autowired private Inbox inbox;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private DatabaseClock clock;
    @Autowired private Extensions extensions;
    @Autowired private MockMvc mvc;
    @Autowired private JdbcClient jdbc;

    @Test
    void aLeaderSeesTheNoticeGoesToItsDutyDoesItAndTheLineSaysSo() throws Exception {
        NoticeWorld.Told told = world.told();
        clock.runAt(Instant.parse("2024-11-29T02:00:00Z"), () -> rounds.one(told.leader().id()));
        String home = visits.page("/", told.leader());
        assertThat(home).contains("Thông báo, 1 chưa đọc", "href=\"/notices\"");
        assertThat(visits.page("/notices", told.leader()))
                .doesNotContain("đã xong hoặc")
                .contains("Sắp đến hạn", "hạn 30/11/2024", "Khối thử – 2024", "Chưa đọc</span>");
        UUID id = lines(told.leader()).getFirst().id();
        String open = "/notices/" + id + "/open";
        assertThat(visits.send(told.head(), open).getStatus()).isEqualTo(404);
        assertThat(visits.send(told.leader(), open).getRedirectedUrl())
                .isEqualTo("/years/" + told.year() + "/sheet");
        assertThat(visits.page("/", told.leader())).contains("Thông báo, 0 chưa đọc");
        assertThat(visits.send(told.leader(), "/notices/" + id + "/unread").getRedirectedUrl())
                .isEqualTo("/notices");
        assertThat(inbox.unread(told.leader().id())).isEqualTo(1);
        years.at(Instant.parse("2024-11-10T03:00:00Z"), () -> years.submit(told.world(), 0));
        assertThat(visits.page("/notices", told.leader()))
                .contains("đã xong hoặc không còn chờ đồng chí");
        assertThat(visits.send(told.leader(), "/notices/read").getStatus()).isEqualTo(302);
        assertThat(visits.page("/notices?state=UNREAD", told.leader()))
                .contains("Chưa có thông báo nào");
    }

    @Test
    void linesAreFilteredAndTakenAlong() throws Exception {
        NoticeWorld.Told told = world.told();
        clock.runAt(
                Instant.parse("2024-12-02T02:00:00Z"),
                () -> {
                    rounds.one(told.officer().id());
                    grant(told);
                });
        assertThat(visits.page("/notices?kind=WINDOW", told.officer()))
                .contains("đến hết ngày 20/12/2024: Lũ quét")
                .doesNotContain("hạn 30/11/2024");
        assertThat(visits.page("/notices?kind=none&page=x", told.officer()))
                .contains("Lũ quét", "hạn 30/11/2024");
        assertThat(visits.page("/notices/export/csv?kind=LATE", told.officer()))
                .contains("Quá hạn", "30/11/2024")
                .doesNotContain("Lũ quét");
        assertThat(visits.status("/notices/export/doc", told.officer())).isEqualTo(404);
    }

    @Test
    void theBellCostsOneStatementHoweverManyLines() throws Exception {
        NoticeWorld.Told told = world.told();
        String path = "/account/password";
        visits.page(path, told.officer());
        int before = statements(path, told.officer());
        for (int i = 0; i < 20; i++) {
            clock.runAt(Instant.parse("2024-12-02T02:00:00Z"), () -> grant(told));
        }
        visits.page(path, told.officer());
        assertThat(visits.page(path, told.officer())).contains("Thông báo, 20 chưa đọc");
        assertThat(statements(path, told.officer())).isEqualTo(before);
    }

    @Test
    void preferencesAreChosenAndWhatBindsIsSaid() throws Exception {
        NoticeWorld.Told told = world.told();
        assertThat(visits.page("/notices/preferences", told.officer()))
                .contains("Không tắt được: việc quá hạn", "id=\"soon-OFF\"")
                .doesNotContain("id=\"late-OFF\"");
        assertThat(choose(told.officer(), "OFF", "INBOX").getStatus()).isEqualTo(302);
        assertThat(visits.page("/notices/preferences", told.officer()))
                .containsPattern("id=\"soon-OFF\"[^>]*checked");
        MockHttpServletResponse refused = choose(told.officer(), "MAIL", "OFF");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Loại thông báo này không tắt được");
        assertThat(choose(told.officer(), "", "MAIL").getStatus()).isEqualTo(422);
    }

    @Test
    void theAdminSeesWhatWasSentAndSendsAgain() throws Exception {
        NoticeWorld.Told told = world.told();
        Person admin = people.person("Đỗ Văn Quản Trị", "Quản trị", Grant.admin());
        clock.runAt(Instant.parse("2024-12-02T02:00:00Z"), () -> rounds.one(told.officer().id()));
        UUID mail = state(told.officer(), "READY", "");
        String again = "/admin/mails/" + mail + "/again";
        assertThat(visits.send(admin, again).getStatus()).isEqualTo(409);
        state(told.officer(), "GAVE_UP", "Connection refused");
        assertThat(visits.page("/admin/mails?state=GAVE_UP", admin))
                .contains("Gửi không được", "Connection refused", "vien@so-0.example", again);
        assertThat(visits.send(told.officer(), again).getStatus()).isEqualTo(403);
        assertThat(visits.send(admin, again).getRedirectedUrl()).isEqualTo("/admin/mails");
        assertThat(visits.send(admin, "/admin/mails/" + UUID.randomUUID() + "/again").getStatus())
                .isEqualTo(404);
        assertThat(visits.page("/admin/mails", admin)).contains("Chờ gửi");
    }

    private void grant(NoticeWorld.Told told) {
        extensions.grant(
                told.year(),
                told.line(),
                Step.SELF_SCORING,
                LocalDate.of(2024, 12, 20),
                "Lũ quét",
                told.head().actor());
    }

    private UUID state(Person person, String state, String problem) {
        return jdbc.sql(
                        """
                        update mail_outbox set state = :state, problem = :problem where user_id = :user
                        returning id""")
                .param("state", state)
                .param("problem", problem)
                .param("user", person.id().value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    private MockHttpServletResponse choose(Person person, String soon, String late)
            throws Exception {
        return visits.send(
                person,
                "/notices/preferences",
                "soon",
                soon,
                "waiting",
                "INBOX",
                "late",
                late,
                "raised",
                "MAIL",
                "returned",
                "MAIL",
                "asked",
                "MAIL",
                "window",
                "OFF",
                "pact",
                "MAIL",
                "result",
                "INBOX",
                "account",
                "INBOX",
                "language",
                "vi");
    }

    private int statements(String path, Person person) throws Exception {
        return StatementCount.besideSession(
                        StatementCount.during(() -> mvc.perform(get(path).with(person.signedIn()))))
                .size();
    }

    private List<InboxLine> lines(Person person) {
        return inbox.all(person.id(), new InboxQuery(false, null, 1), Locale.of("vi"));
    }
}
