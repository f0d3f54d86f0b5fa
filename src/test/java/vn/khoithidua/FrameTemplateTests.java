package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.khoithidua.access.PageFrame;

/** The frame, the sign-in page and the error page render by themselves, without a database. */
class FrameTemplateTests {

    private final MockMvc mvc = mvc();

    @Test
    void errorPageStandsInsideTheFrameWithTheTabsAndThePhase() throws Exception {
        String page = render("/problem?status=404", Locale.forLanguageTag("vi"));

        assertThat(page)
                .contains(
                        "<html lang=\"vi\">", "Không tìm thấy trang – Quản lý khối thi đua</title>")
                .contains("data-headers=\"{&quot;X-CSRF-TOKEN&quot;:&quot;token&quot;}\"")
                .contains("nonce=\"abc\"", "Khối Kinh tế – Kỹ thuật", "còn 7 ngày", "Dữ liệu mẫu")
                .contains("href=\"/years/1/ranking\"", ">TH</span>")
                .doesNotContain("??", "th:");
    }

    @Test
    void englishPageSaysTheSameInEnglish() throws Exception {
        assertThat(render("/problem?status=423", Locale.ENGLISH))
                .contains("<html lang=\"en\">", "<h1 class=\"h2\">Locked</h1>", "7 days left")
                .doesNotContain("??");
    }

    @Test
    void unknownStatusAndNoFrameStillGiveAPage() throws Exception {
        assertThat(render("/problem?status=599&bare=true", Locale.forLanguageTag("vi")))
                .contains("Có lỗi ở máy chủ", "E-4F27")
                .doesNotContain("??");
    }

    @Test
    void signInPageKeepsTheNameAndNamesTheProblemOnce() throws Exception {
        assertThat(render("/signin", Locale.forLanguageTag("vi")))
                .contains("value=\"oanhntk.sct\"", "Tên đăng nhập hoặc mật khẩu không đúng")
                .contains("25/12/2024")
                .doesNotContain("??");
    }

    private String render(String path, Locale locale) throws Exception {
        return mvc.perform(
                        get(path)
                                .locale(locale)
                                .requestAttr("cspNonce", "abc")
                                .requestAttr(
                                        "_csrf",
                                        new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static MockMvc mvc() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Web.class, Pages.class, DisplayFormat.class);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    record SignIn(String name, String next, String failure, long seconds) {}

    record Notice(LocalDate on, String text) {}

    @Controller
    static class Pages {

        @ModelAttribute
        void frame(Model model, @RequestParam(defaultValue = "false") boolean bare) {
            if (bare) {
                return;
            }
            PageFrame.Year year =
                    new PageFrame.Year(
                            "1",
                            "Khối Kinh tế – Kỹ thuật",
                            "Năm 2024",
                            "layout.tab.verify",
                            LocalDate.of(2024, 12, 25),
                            7L);
            model.addAttribute(
                    "frame",
                    new PageFrame(
                            new PageFrame.Person(
                                    "Trần Thị Thu Hà", "hattt.sxd", "Tổ trưởng Tổ giúp việc"),
                            year,
                            List.of(year),
                            List.of(
                                    new PageFrame.Tab(
                                            "overview", "/years/1", "layout.tab.overview"),
                                    new PageFrame.Tab(
                                            "ranking", "/years/1/ranking", "layout.tab.ranking")),
                            List.of(),
                            "UBND tỉnh An Bình",
                            true));
        }

        @GetMapping("/problem")
        String problem(@RequestParam int status, Model model) {
            model.addAttribute("status", status);
            model.addAttribute("incident", "E-4F27");
            return "error";
        }

        @GetMapping("/signin")
        String signIn(Model model) {
            model.addAttribute("login", new SignIn("oanhntk.sct", "/", "error", 0));
            model.addAttribute(
                    "notices",
                    List.of(new Notice(LocalDate.of(2024, 12, 25), "Hoàn thành thẩm định điểm")));
            return "access/login";
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Web {

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource source = new ResourceBundleMessageSource();
            source.setBasenames("messages/layout", "messages/error", "messages/login");
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setAlwaysUseMessageFormat(true);
            return source;
        }

        @Bean
        LocaleResolver localeResolver() {
            return new AcceptHeaderLocaleResolver();
        }

        @Bean
        SpringTemplateEngine engine(MessageSource messages) {
            ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
            files.setPrefix("templates/");
            files.setSuffix(".html");
            files.setCharacterEncoding("UTF-8");
            SpringTemplateEngine engine = new SpringTemplateEngine();
            engine.setTemplateResolver(files);
            engine.setTemplateEngineMessageSource(messages);
            engine.addDialect(new KeptFragments());
            engine.setEnableSpringELCompiler(false);
            return engine;
        }

        @Bean
        ViewResolver views(SpringTemplateEngine engine) {
            ThymeleafViewResolver resolver = new ThymeleafViewResolver();
            resolver.setTemplateEngine(engine);
            resolver.setCharacterEncoding("UTF-8");
            return resolver;
        }
    }
}
