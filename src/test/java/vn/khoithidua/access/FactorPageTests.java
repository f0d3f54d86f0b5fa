package vn.khoithidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.Visits;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.LittlePhones.Equipment;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/** The pages of the second factor, and the sign-in of who has one. */
@PageTest
class FactorPageTests {

    private static final String OWN = "/account/factor";
    private static final Pattern SHOWN_CODE = Pattern.compile("<li>(\\d{4}-\\d{4}-\\d{4})</li>");
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");

    @Autowired private MockMvc mvc;
    @Autowired private Visits visits;
    @Autowired private LittlePeople people;
    @Autowired private LittlePhones phones;
    @Autowired private SecondFactors factors;
    @Autowired private ActivationLinks links;
    @Autowired private DatabaseClock clock;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;

    private Person person = new Person(UserId.next(), "", "");
    private Person admin = person;

    @BeforeEach
    void people() {
        person = people.person("Đặng Quốc Bảo", "Giám đốc");
        admin = people.person("Quản trị", "", Grant.admin());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Cookie... cookies)
            throws Exception {
        for (Cookie cookie : cookies) {
            request.cookie(cookie);
        }
        return mvc.perform(request.with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder password(String typed) {
        return post("/login")
                .param("username", person.username())
                .param("password", typed)
                .param("next", "/account/password");
    }

    private static MockHttpServletRequestBuilder code(String typed) {
        return post("/login").param("factorCode", typed).param("next", "/account/password");
    }

    private static Cookie session(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getCookie("SID"));
    }

    private static String to(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private String next(Equipment equipment) {
        return equipment.phone().next(time.now());
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern + " in the page").isTrue();
        return matcher.group(1);
    }

    @Test
    void withoutOneTheSignInIsAsBefore() throws Exception {
        assertThat(to(send(password(LittlePeople.PASSWORD)))).isEqualTo("/account/password");
        assertThat(to(send(get("/login/code")))).isEqualTo("/login");
    }

    @Test
    void thePasswordAloneOpensNothing() throws Exception {
        Equipment equipment = phones.setUp(person);
        MockHttpServletResponse half = send(password(LittlePeople.PASSWORD));
        assertThat(to(half)).isEqualTo("/login/code?next=%2Faccount%2Fpassword");
        Cookie before = session(half);
        assertThat(to(send(get("/account/password"), before))).startsWith("/login?next=");
        assertThat(send(get("/login/code"), before).getContentAsString())
                .contains(person.username(), "one-time-code")
                .doesNotContain("??");

        MockHttpServletResponse whole = send(code(next(equipment)), before);
        assertThat(to(whole)).isEqualTo("/account/password");
        Cookie after = session(whole);
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(send(get("/account/password"), after).getStatus()).isEqualTo(200);
        assertThat(to(send(get("/account/password"), before))).startsWith("/login?next=");
        assertThat(to(send(get("/login/code"), after))).isEqualTo("/");
        assertThat(signIns())
                .containsExactly("{\"address\": \"127.0.0.1\", \"secondFactor\": true}");
    }

    private List<String> signIns() {
        return jdbc.sql(
                        """
                        select detail::text from audit.entry
                        where action = 'access.signedIn' and subject = :user""")
                .param("user", person.id().toString())
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void aSessionPlantedBeforehandHoldsNothingOfThePassword() throws Exception {
        phones.setUp(person);
        Cookie planted =
                session(
                        send(
                                post("/years/1")
                                        .param("_who", "x")
                                        .param("a", "b")
                                        .contentType("application/x-www-form-urlencoded")));
        Cookie moved = session(send(password(LittlePeople.PASSWORD), planted));
        assertThat(moved.getValue()).isNotEqualTo(planted.getValue());
        assertThat(to(send(get("/login/code"), planted))).isEqualTo("/login");
    }

    @Test
    void wrongUsedAndLateCodesAreTold() throws Exception {
        Equipment equipment = phones.setUp(person);
        Cookie half = session(send(password(LittlePeople.PASSWORD)));
        assertThat(to(send(code("000000"), half)))
                .isEqualTo("/login/code?wrong&next=%2Faccount%2Fpassword");
        String right = next(equipment);
        assertThat(to(send(code(right), half))).isEqualTo("/account/password");
        Cookie again = session(send(password(LittlePeople.PASSWORD)));
        assertThat(to(send(code(right), again))).startsWith("/login/code?used&");
        clock.runAt(
                time.now().plus(Duration.ofMinutes(6)),
                () -> assertThat(over(equipment, again)).startsWith("/login?over&"));
        for (String why : List.of("wrong", "used", "wait")) {
            assertThat(send(get("/login/code").param(why, "9"), again).getContentAsString())
                    .contains("code-problem")
                    .doesNotContain("??");
        }
        assertThat(send(get("/login").param("over", "")).getContentAsString())
                .contains("quá 5 phút");
        assertThat(to(send(code("000000")))).startsWith("/login?over&");
    }

    private String over(Equipment equipment, Cookie half) {
        try {
            return to(send(code(next(equipment)), half));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void guessingCodesIsSlowedDownAndANewPasswordDoesNotHelp() throws Exception {
        Equipment equipment = phones.setUp(person);
        for (int i = 0; i < 5; i++) {
            Cookie half = session(send(password(LittlePeople.PASSWORD)));
            send(code("00000" + i), half);
        }
        Cookie half = session(send(password(LittlePeople.PASSWORD)));
        assertThat(to(send(code(next(equipment)), half))).startsWith("/login/code?wait=");
    }

    @Test
    void aScriptHearsWhatIsWanted() throws Exception {
        Equipment equipment = phones.setUp(person);
        MockHttpServletResponse half = send(background(password(LittlePeople.PASSWORD)));
        assertThat(half.getStatus()).isEqualTo(428);
        Cookie cookie = session(half);
        assertThat(send(background(code("000000")), cookie).getStatus()).isEqualTo(401);
        String right = next(equipment);
        assertThat(send(background(code(right)), cookie).getStatus()).isEqualTo(204);
        cookie = session(send(background(password(LittlePeople.PASSWORD))));
        assertThat(send(background(code(right)), cookie).getStatus()).isEqualTo(409);
        assertThat(send(background(code("000000"))).getStatus()).isEqualTo(410);
        assertThat(send(background(password("sai"))).getStatus()).isEqualTo(401);
    }

    private static MockHttpServletRequestBuilder background(MockHttpServletRequestBuilder sent) {
        return sent.header("X-Background", "true");
    }

    @Test
    void isSetUpOnTheOwnPageAndGivesTenCodesOnce() throws Exception {
        assertThat(visits.page(OWN, person)).contains("Chưa bật", "Bật xác thực hai lớp");
        assertThat(visits.send(person, OWN, "act", "app", "password", "sai").getContentAsString())
                .contains("Mật khẩu không đúng")
                .doesNotContain("value=\"sai\"");
        Cookie own = session(send(password(LittlePeople.PASSWORD)));
        LittlePhones.Phone phone = offered(own);
        assertThat(send(first("12"), own).getStatus()).isEqualTo(422);

        assertThat(to(send(first(phone.next(time.now())), own))).isEqualTo(OWN);
        String kept = inSessions();
        List<String> codes = shownCodes(own);
        assertThat(codes).hasSize(10).noneMatch(kept::contains);
        assertThat(send(get(OWN), own).getContentAsString()).contains("Đang bật", "còn 10 mã");
        assertThat(shownCodes(own)).isEmpty();

        assertThat(to(send(get(OWN + "/app"), own))).isEqualTo(OWN);
        assertThat(send(first("123456"), own).getStatus()).isEqualTo(409);
    }

    private LittlePhones.Phone offered(Cookie session) throws Exception {
        MockHttpServletRequestBuilder wanted = own(OWN).param("act", "app");
        assertThat(to(send(wanted.param("password", LittlePeople.PASSWORD), session)))
                .isEqualTo(OWN + "/app");
        String page = send(get(OWN + "/app"), session).getContentAsString();
        assertThat(page).contains("data:image/png;base64,", "1. Quét mã vuông");
        return LittlePhones.Phone.with(first(SECRET, page));
    }

    private static MockHttpServletRequestBuilder first(String code) {
        return own(OWN + "/app").param("factorCode", code);
    }

    private List<String> shownCodes(Cookie session) throws Exception {
        return SHOWN_CODE
                .matcher(send(get(OWN), session).getContentAsString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** What the database keeps of the person's sessions. */
    private String inSessions() {
        return jdbc.sql(
                        """
                        select coalesce(string_agg(encode(attribute_bytes, 'escape'), ' '), '')
                        from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id
                        where s.principal_name = :name""")
                .param("name", person.username())
                .query((row, n) -> row.getString(1))
                .single();
    }

    @Test
    void anOfferIsShownToTheSessionThatMadeItAndOthersEnd() throws Exception {
        Cookie other = session(send(password(LittlePeople.PASSWORD)));
        Cookie own = session(send(password(LittlePeople.PASSWORD)));
        LittlePhones.Phone phone = offered(own);
        assertThat(to(send(get(OWN + "/app"), other))).isEqualTo(OWN);
        assertThat(send(first(phone.next(time.now())), other).getStatus()).isEqualTo(409);
        assertThat(factors.isOn(person.id())).isFalse();
        LittlePhones.Phone newer = offered(other);
        assertThat(to(send(get(OWN + "/app"), own))).isEqualTo(OWN);

        assertThat(to(send(first(newer.next(time.now())), other))).isEqualTo(OWN);
        assertThat(send(get("/account/password"), other).getStatus()).isEqualTo(200);
        assertThat(to(send(get("/account/password"), own))).startsWith("/login?next=");

        reset("Mất máy", LittlePeople.PASSWORD);
        assertThat(to(send(get("/account/password"), other))).startsWith("/login?next=");
    }

    private MockHttpServletResponse reset(String reason, String typed) throws Exception {
        String page = "/admin/users/" + person.id() + "/factor";
        return visits.send(admin, page, "reason", reason, "password", typed);
    }

    @Test
    void isChangedWithPasswordAndCodeOnly() throws Exception {
        Equipment equipment = phones.setUp(person);
        assertThat(change("remove", "", 422)).contains("Mã xác thực không đúng", "checked");
        assertThat(change("remove", equipment.codes().getFirst(), 302)).isEmpty();
        assertThat(factors.isOn(person.id())).isFalse();
        assertThat(change("remove", "", 409)).contains("chưa bật");
        assertThat(change("nonsense", "", 422)).contains("Hãy chọn một việc");
        Equipment again = phones.setUp(person);
        assertThat(change("codes", next(again), 302)).isEmpty();
        assertThat(change("app", next(again), 302)).isEmpty();
    }

    private String change(String act, String code, int status) throws Exception {
        MockHttpServletResponse answer =
                visits.send(
                        person,
                        OWN,
                        "act",
                        act,
                        "password",
                        LittlePeople.PASSWORD,
                        "factorCode",
                        code);
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }

    @Test
    void theAdminResetsItWithAReasonAndSeesThatItIsOff() throws Exception {
        String user = "/admin/users/" + person.id();
        phones.setUp(person);
        assertThat(visits.page(user, admin)).contains("Đang bật", user + "/factor");
        assertThat(visits.page(user + "/factor", admin)).contains("còn 10 mã dự phòng");
        assertThat(reset(" ", "").getContentAsString()).contains("Hãy ghi lý do đặt lại");
        assertThat(reset("Mất máy", "sai").getContentAsString())
                .contains("password-error", "Mật khẩu không đúng", "value=\"Mất máy\"")
                .doesNotContain("for=\"factorCode\"");
        assertThat(to(reset("Mất máy, công văn 12", LittlePeople.PASSWORD))).isEqualTo(user);
        assertThat(visits.page(user, admin)).contains("Chưa bật").doesNotContain(user + "/factor");
        assertThat(visits.page("/notices", person)).contains("Mất máy, công văn 12");
        assertThat(to(send(password(LittlePeople.PASSWORD)))).isEqualTo("/account/password");
        assertThat(reset("Lần nữa", LittlePeople.PASSWORD).getStatus()).isEqualTo(409);
        phones.setUp(admin);
        assertThat(visits.page(user + "/factor", admin)).contains("for=\"factorCode\"");
    }

    @Test
    void aNewPasswordDoesNotTakeItOff() throws Exception {
        phones.setUp(person);
        links.activate(links.make(person.id(), admin.actor()), "một câu mới đủ dài để nhớ");
        assertThat(to(send(password("một câu mới đủ dài để nhớ")))).startsWith("/login/code?");
    }

    @Test
    void whoseRoleDemandsOneIsLedToItAndNowhereElse() throws Exception {
        person = people.person("Quản trị khác", "", Grant.admin());
        try {
            assertThat(to(visits.send(admin, "/admin/factors", "roles", "ADMIN")))
                    .isEqualTo("/admin/factors");
            assertThat(visits.page("/admin/factors", admin)).contains("checked=\"checked\"");
            assertThat(trail("access.factor.demanded")).last().isEqualTo("{\"role\": \"ADMIN\"}");
            assertThat(visits.page("/audit", admin)).contains("Bắt buộc xác thực hai lớp");
            Cookie owed = session(send(password(LittlePeople.PASSWORD)));
            assertThat(to(send(get("/account/password"), owed))).isEqualTo(OWN);
            assertThat(to(send(get("/"), owed))).isEqualTo(OWN);
            assertThat(send(background(get("/notices")), owed).getStatus()).isEqualTo(503);
            assertThat(send(get(OWN), owed).getContentAsString()).contains("Hãy bật ở đây trước");
            assertThat(send(get("/admin/users"), owed).getStatus()).isEqualTo(302);

            send(own(OWN).param("act", "app").param("password", LittlePeople.PASSWORD), owed);
            String page = send(get(OWN + "/app"), owed).getContentAsString();
            LittlePhones.Phone phone = LittlePhones.Phone.with(first(SECRET, page));
            send(own(OWN + "/app").param("factorCode", phone.next(time.now())), owed);
            assertThat(send(get("/account/password"), owed).getStatus()).isEqualTo(200);
            assertThat(change("remove", phone.next(time.now()), 409)).contains("bắt buộc");
        } finally {
            visits.send(admin, "/admin/factors");
        }
        assertThat(trail("access.factor.demandEnded")).isNotEmpty();
        assertThat(visits.page("/admin/factors", admin)).doesNotContain("checked=");
        assertThat(to(send(password(LittlePeople.PASSWORD)))).startsWith("/login/code?");
    }

    private List<String> trail(String action) {
        return jdbc.sql("select detail::text from audit.entry where action = :action order by seq")
                .param("action", action)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static MockHttpServletRequestBuilder own(String path) {
        return post(path).param("_once", UUID.randomUUID().toString());
    }

    @Test
    void thePagesCostAFewStatements() throws Exception {
        phones.setUp(person);
        assertThat(statements(OWN, person)).isLessThanOrEqualTo(6);
    }

    private int statements(String path, Person who) throws Exception {
        visits.page(path, who);
        return StatementCount.besideSession(
                        StatementCount.during(
                                () -> mvc.perform(get(path).with(who.signedIn())).andReturn()))
                .size();
    }
}
