package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserJourney
class SignInJourneyTests {

    @LocalServerPort private int port;

    @Test
    void signInPageOnBothScreens() {
        try (Visitor desk = Visitor.atDesk(port);
                Visitor phone = Visitor.onPhone(port)) {
            for (Visitor visitor : new Visitor[] {desk, phone}) {
                visitor.open("/login");
                assertThat(visitor.username()).isFocused();
                visitor.hasNoBarriers("the sign-in page");
            }
            desk.picture("login");
            phone.picture("login-phone");
        }
    }

    @Test
    void wrongPasswordKeepsTheName() {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.open("/login");
            visitor.username().fill("khong.co.ai");
            visitor.page().locator("input[name=password]").fill("sai mật khẩu");
            visitor.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("Đăng nhập"))
                    .click();
            assertThat(visitor.username()).hasValue("khong.co.ai");
            assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("không đúng");
        }
    }
}
