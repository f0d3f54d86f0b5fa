package vn.khoithidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.TestWorld;
import vn.khoithidua.TestWorld.Person;
import vn.khoithidua.kernel.UserId;

@PageTest
class AccountPageTests {

    private static final String PASSWORD = "Mùa xuân Hà Nội năm ấy";

    @Autowired private MockMvc mvc;

    @Autowired private TestWorld world;

    @Autowired private Accounts accounts;
    @Autowired ActivationLinks links;

    @Autowired private Roles roles;

    @Autowired private GrantsReader grants;

    private static String name() {
        return "trang." + UUID.randomUUID().toString().substring(0, 8);
    }

    private UserId account(String name) {
        return accounts.create(new Accounts.NewAccount(name, "Lê Văn Trang", "", ""), null);
    }

    private MockHttpServletRequestBuilder asAdmin(MockHttpServletRequestBuilder request) {
        return request.with(world.as(Person.ADMIN))
                .with(csrf())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    @Test
    void theListIsSearchedWithoutMarksAndFiltered() throws Exception {
        String name = name();
        account(name);
        mvc.perform(asAdmin(get("/admin/users")).param("q", "le van trang"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString(name)));
        mvc.perform(asAdmin(get("/admin/users")).param("q", name).param("state", "DISABLED"))
                .andExpect(
                        content().string(Matchers.containsString("Không có tài khoản nào khớp")));
        mvc.perform(
                        asAdmin(get("/admin/users"))
                                .param("role", "AUDITOR")
                                .param("sort", "-created")
                                .param("page", "999"))
                .andExpect(status().isOk());
        mvc.perform(asAdmin(get("/admin/users")).param("role", "x").param("page", "-1"))
                .andExpect(status().isOk());
    }

    @Test
    void aNewAccountGetsALinkThatIsShownOnce() throws Exception {
        String name = name();
        MvcResult made =
                mvc.perform(
                                asAdmin(post("/admin/users"))
                                        .param("username", name)
                                        .param("fullName", "Lê Thị Mới")
                                        .param("title", "Chuyên viên"))
                        .andExpect(status().is3xxRedirection())
                        .andExpect(flash().attributeExists("link"))
                        .andReturn();
        String link = String.valueOf(made.getFlashMap().get("link"));
        String path = link.substring(link.indexOf("/activate/"));
        String page = String.valueOf(made.getResponse().getRedirectedUrl());
        Cookie session = Objects.requireNonNull(made.getResponse().getCookie("SID"));
        mvc.perform(asAdmin(get(page)).cookie(session))
                .andExpect(content().string(Matchers.containsString(path)));
        mvc.perform(asAdmin(get(page)).cookie(session))
                .andExpect(content().string(Matchers.not(Matchers.containsString(path))));

        mvc.perform(get(path)).andExpect(content().string(Matchers.containsString(name)));
        mvc.perform(activation(path, PASSWORD, "khác")).andExpect(status().is(422));
        mvc.perform(activation(path, "ngắn", "ngắn")).andExpect(status().is(422));
        mvc.perform(activation(path, PASSWORD, PASSWORD))
                .andExpect(redirectedUrl("/login?name=" + name));
        mvc.perform(get(path)).andExpect(status().isNotFound());
        mvc.perform(activation(path, PASSWORD, PASSWORD)).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder activation(
            String path, String wanted, String again) {
        return post(path)
                .with(csrf())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .param("wanted", wanted)
                .param("again", again);
    }

    @Test
    void aRefusedFormKeepsEveryKeystroke() throws Exception {
        mvc.perform(
                        asAdmin(post("/admin/users"))
                                .param("username", "Tên Sai")
                                .param("fullName", "Lê Thị Giữ")
                                .param("email", "giu@example.vn"))
                .andExpect(status().is(422))
                .andExpect(content().string(Matchers.containsString("Lê Thị Giữ")))
                .andExpect(content().string(Matchers.containsString("giu@example.vn")))
                .andExpect(content().string(Matchers.containsString("không đúng dạng")));
        mvc.perform(
                        asAdmin(post("/admin/users"))
                                .param("username", Person.LEADER.username())
                                .param("fullName", "Lê Thị Trùng"))
                .andExpect(status().is(422))
                .andExpect(content().string(Matchers.containsString("đã có người dùng")));
    }

    @Test
    void aRoleIsGivenInAPlaceFoundByNameAndEnded() throws Exception {
        UserId user = account(name());
        mvc.perform(
                        asAdmin(get("/admin/users/" + user + "/roles/new"))
                                .param("role", "AGENCY_OFFICER")
                                .param("q", "so thu so 3"))
                .andExpect(content().string(Matchers.containsString("Sở Thử số 3 · tỉnh An Bình")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Sở Thử số 2"))));
        String agency = ":::" + world.home().agencies().get(2);
        mvc.perform(role(user, "AGENCY_OFFICER", agency, "2026-01-01"))
                .andExpect(redirectedUrl("/admin/users/" + user));
        assertThat(grants.of(user).orElseThrow().has(Role.AGENCY_OFFICER)).isTrue();
        mvc.perform(asAdmin(get("/admin/users/" + user)))
                .andExpect(content().string(Matchers.containsString("Sở Thử số 3 · tỉnh An Bình")));

        UUID assignment = roles.of(user).getFirst().id();
        mvc.perform(
                        asAdmin(post("/admin/users/" + user + "/roles/" + assignment + "/end"))
                                .param("lastDay", "2026-01-31"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("2026-01-31")));
        mvc.perform(
                        asAdmin(post("/admin/users/" + user + "/roles/" + assignment + "/end"))
                                .param("lastDay", "2026-01-31")
                                .param("reason", "Nghỉ hưu"))
                .andExpect(redirectedUrl("/admin/users/" + user));
        mvc.perform(asAdmin(get("/admin/users/" + user)))
                .andExpect(content().string(Matchers.containsString("Nghỉ hưu")));
        assertThat(grants.of(user).orElseThrow().all()).isEmpty();
    }

    @Test
    void everyRoleOffersItsPlaces() throws Exception {
        UserId user = account(name());
        for (Role role : Role.values()) {
            mvc.perform(
                            asAdmin(get("/admin/users/" + user + "/roles/new"))
                                    .param("role", role.name()))
                    .andExpect(status().isOk());
        }
        String seat = "::" + world.home().year() + ":" + world.home().agencies().getFirst();
        mvc.perform(role(user, "BLOC_SECRETARY", seat, "2026-01-01"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(role(user, "ADMIN", "", "2026-01-01")).andExpect(status().is3xxRedirection());
        assertThat(grants.of(user).orElseThrow().hasAny(List.of(Role.ADMIN))).isTrue();
    }

    @Test
    void aRoleWithoutItsPlaceOrBasisIsRefused() throws Exception {
        UserId user = account(name());
        mvc.perform(role(user, "AGENCY_LEADER", "", "2026-01-01")).andExpect(status().is(422));
        mvc.perform(role(user, "AGENCY_LEADER", "x:y:z:w", "")).andExpect(status().is(422));
        mvc.perform(role(user, "BLOC_HEAD", ":::" + UUID.randomUUID(), "2026-01-01"))
                .andExpect(status().is(422));
        mvc.perform(role(user, "AGENCY_LEADER", ":::" + UUID.randomUUID(), "2026-01-01"))
                .andExpect(status().isNotFound());
        mvc.perform(role(user, "AUDITOR", ":::" + world.home().agencies().getFirst(), "2026-01-01"))
                .andExpect(status().is(422));
        assertThat(roles.of(user)).isEmpty();
    }

    private MockHttpServletRequestBuilder role(
            UserId user, String role, String scope, String from) {
        return asAdmin(post("/admin/users/" + user + "/roles"))
                .param("role", role)
                .param("scope", scope)
                .param("from", from)
                .param("to", "")
                .param("basis", "Quyết định 12/QĐ-SNV");
    }

    @Test
    void onesOwnPasswordIsChangedOnlyByWhoKnowsIt() throws Exception {
        String name = name();
        UserId user = account(name);
        links.activate(links.make(user, null), PASSWORD);
        SignedIn person = new SignedIn(user, name, "Lê Văn Trang", true, null);
        mvc.perform(password(person, "không phải thế này", PASSWORD + " nữa"))
                .andExpect(status().is(422))
                .andExpect(
                        content().string(Matchers.containsString("Mật khẩu hiện tại không đúng")));
        mvc.perform(password(person, PASSWORD, PASSWORD + " nữa"))
                .andExpect(redirectedUrl("/account/password"));
        assertThat(accounts.isPasswordOf(person.actor(), PASSWORD + " nữa")).isTrue();
    }

    @Test
    void thePresentPasswordCannotBeGuessedWithoutLimit() throws Exception {
        String name = name();
        UserId user = account(name);
        links.activate(links.make(user, null), PASSWORD);
        SignedIn person = new SignedIn(user, name, "Lê Văn Trang", true, null);
        for (int i = 0; i < 5; i++) {
            mvc.perform(password(person, "không phải thế này", PASSWORD + " nữa"));
        }
        mvc.perform(password(person, PASSWORD, PASSWORD + " nữa"))
                .andExpect(status().is(422))
                .andExpect(content().string(Matchers.containsString("sai mật khẩu nhiều lần")));
        assertThat(accounts.isPasswordOf(person.actor(), PASSWORD)).isTrue();
    }

    private static MockHttpServletRequestBuilder password(
            SignedIn person, String present, String wanted) {
        return post("/account/password")
                .with(user(person))
                .with(csrf())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .param("present", present)
                .param("wanted", wanted)
                .param("again", wanted);
    }

    @Test
    void theLanguageLinkLeadsBackButNeverOut() throws Exception {
        mvc.perform(get("/language/en").header("Referer", "http://localhost/admin/users?q=an"))
                .andExpect(redirectedUrl("/admin/users?q=an"))
                .andExpect(cookie().value("LANG", "en"));
        for (String elsewhere :
                new String[] {"http://evil.example/", "javascript:x", "http://localhost/logout"}) {
            mvc.perform(get("/language/vi").header("Referer", elsewhere))
                    .andExpect(redirectedUrl("/"));
        }
        mvc.perform(get("/language/xx")).andExpect(status().isNotFound());
    }

    @Test
    void theListOfAccountsLeavesAsASheetWithItsFilter() throws Exception {
        String username = name();
        account(username);
        String sheet =
                mvc.perform(asAdmin(get("/admin/users/export/csv")).param("q", username))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(sheet.lines().toList()).hasSize(2);
        assertThat(sheet).contains("Tên đăng nhập", username, "Chờ kích hoạt").doesNotContain("??");
        mvc.perform(asAdmin(get("/audit")).param("action", "access.accounts.exported"))
                .andExpect(content().string(Matchers.containsString("Xuất danh sách tài khoản")));
    }
}
