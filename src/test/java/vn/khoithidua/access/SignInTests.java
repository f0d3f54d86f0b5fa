package vn.khoithidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.UserId;

@PageTest
class SignInTests {

    private static final String PASSWORD = "Mùa thu Hà Nội năm ấy";

    @Autowired private MockMvc mvc;

    @Autowired private Accounts accounts;
    @Autowired ActivationLinks links;

    @Autowired private JdbcClient jdbc;

    private String name = "";
    private UserId user = UserId.next();

    @BeforeEach
    void account() {
        name = "thu." + UUID.randomUUID().toString().substring(0, 8);
        user =
                accounts.create(
                        new Accounts.NewAccount(name, "Trần Văn Thử", "Chuyên viên", ""), null);
        links.activate(links.make(user, null), PASSWORD);
    }

    private String signIn(String password) throws Exception {
        return String.valueOf(
                mvc.perform(
                                post("/login")
                                        .with(csrf())
                                        .param("username", name)
                                        .param("password", password)
                                        .param("next", "/account/password"))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    @Test
    void leadsBackToWhereThePersonWas() throws Exception {
        assertThat(signIn(PASSWORD)).isEqualTo("/account/password");
    }

    @Test
    void takesTheSameLettersTypedInAnotherWay() throws Exception {
        assertThat(signIn(Normalizer.normalize(PASSWORD, Normalizer.Form.NFD)))
                .isEqualTo("/account/password");
    }

    @Test
    void keepsTheNameAfterAWrongPasswordAndSlowsGuessingDown() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("sai")).startsWith("/login?error&name=" + name);
        }
        assertThat(signIn(PASSWORD)).startsWith("/login?wait=");
    }

    @Test
    void waitsTwiceAsLongEachTimeButNeverForEver() {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        assertThat(SignInThrottle.waitAfter(4, now, now)).isEqualTo(Duration.ZERO);
        assertThat(SignInThrottle.waitAfter(5, now, now)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SignInThrottle.waitAfter(8, now, now)).isEqualTo(Duration.ofSeconds(16));
        assertThat(SignInThrottle.waitAfter(500, now, now)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInThrottle.waitAfter(8, now, now.plusSeconds(17))).isEqualTo(Duration.ZERO);
    }

    @Test
    void sendsAStrangerToTheSignInPageAndABackgroundRequestAway() throws Exception {
        mvc.perform(get("/account/password"))
                .andExpect(redirectedUrl("/login?next=%2Faccount%2Fpassword"));
        mvc.perform(get("/account/password").header("X-Background", "1"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void neverLeadsToAnotherHost() throws Exception {
        for (String next :
                new String[] {
                    "//evil.example", "https://evil.example", "/\\evil.example", "/login?x"
                }) {
            mvc.perform(
                            post("/login")
                                    .with(csrf())
                                    .param("username", name)
                                    .param("password", PASSWORD)
                                    .param("next", next))
                    .andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void everyAnswerWearsTheHeaders() throws Exception {
        mvc.perform(get("/account/password"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        Matchers.containsString("script-src 'nonce-")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Frame-Options", "DENY"));
    }

    @Test
    void aLinkWorksOnceAndAWeakPasswordIsRefused() {
        String link = links.make(user, null);
        assertThatThrownBy(() -> links.activate(link, "ngắn")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> links.activate(link, "khoithidua2026"))
                .isInstanceOf(RefusedException.class);
        links.activate(link, "một câu đủ dài để nhớ");
        assertThatThrownBy(() -> links.activate(link, "một câu khác cũng đủ dài"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aDisabledAccountIsOutAtItsNextRequest() throws Exception {
        MockHttpSession session =
                (MockHttpSession)
                        mvc.perform(
                                        post("/login")
                                                .with(csrf())
                                                .param("username", name)
                                                .param("password", PASSWORD))
                                .andReturn()
                                .getRequest()
                                .getSession();
        assertThat(session).isNotNull();
        accounts.disable(user, new Actor(UserId.next(), "Quản trị"));
        mvc.perform(get("/account/password").session(session))
                .andExpect(redirectedUrl("/login?next=%2Faccount%2Fpassword"));
        assertThat(signIn(PASSWORD)).startsWith("/login?error");
    }

    @Test
    void aFourthSessionEndsTheOldest() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(PASSWORD)).isEqualTo("/account/password");
        }
        assertThat(
                        jdbc.sql("select count(*) from spring_session where principal_name = :name")
                                .param("name", name)
                                .query(Long.class)
                                .single())
                .isBetween(1L, 3L);
    }
}
