package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.TestWorld.Person;
import vn.khoithidua.access.Routes;

/**
 * Follows, as everybody and in both languages, every link from the front page on: each leads to a
 * page that this person may see, every answer wears the headers, and reading changes nothing but
 * the trail, which keeps who opened which file. Of pages of one kind, the first eight are opened.
 *
 * <p>The frame offers the same tabs all year: those of a step that has not begun answer 423 and say
 * so. No other link may.
 */
@PageTest
class CrawlTests {

    private static final int MOST_OF_A_KIND = 8;

    private static final Pattern TAB_NOT_OPEN =
            Pattern.compile("/years/[0-9a-f-]+/(grid|ranking|awards|sheets/[0-9a-f-]+)");

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"#]*)");
    private static final List<String> HEADERS =
            List.of(
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "Referrer-Policy",
                    "Permissions-Policy",
                    "Cross-Origin-Opener-Policy");

    private static final Pattern RECORDED_EXPORT = Pattern.compile("/(audit|admin/users)/export/");

    @Autowired private MockMvc mvc;

    @Autowired private TestWorld world;

    @Autowired private JdbcClient jdbc;

    @Autowired private Routes routes;

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToAPageAndChangesNothing(Person person) throws Exception {
        TableSums before = TableSums.of(jdbc, "public");
        Set<String> vietnamese = crawl(person, "vi");
        Set<String> english = crawl(person, "en");
        assertThat(english).isEqualTo(vietnamese).hasSizeGreaterThan(2);
        assertThat(TableSums.of(jdbc, "public")).isEqualTo(before);
    }

    /** Answers the addresses that were found. */
    private Set<String> crawl(Person person, String language) throws Exception {
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> open = new ArrayDeque<>(seen);
        Map<String, Integer> kinds = new TreeMap<>();
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (kinds.merge(kind(path), 1, Integer::sum) > MOST_OF_A_KIND) {
                continue;
            }
            MockHttpServletResponse answer =
                    mvc.perform(
                                    get(URI.create(path))
                                            .with(world.as(person))
                                            .cookie(new Cookie("LANG", language)))
                            .andReturn()
                            .getResponse();
            problems.addAll(problems(path, answer));
            for (String link : links(path, answer)) {
                if (seen.add(link)) {
                    open.addLast(link);
                }
            }
        }
        assertThat(problems).as("%s in %s", person, language).isEmpty();
        return seen;
    }

    private String kind(String path) {
        return routes.find("GET", URI.create(path).getPath())
                .map(route -> route.pattern().getPatternString())
                .orElseThrow(() -> new AssertionError("No route answers " + path));
    }

    private List<String> problems(String path, MockHttpServletResponse answer) throws Exception {
        List<String> problems = new ArrayList<>();
        boolean leadsOn =
                answer.getStatus() == 302
                        && !String.valueOf(answer.getRedirectedUrl()).startsWith("/login");
        boolean notOpen = answer.getStatus() == 423 && TAB_NOT_OPEN.matcher(path).matches();
        if (answer.getStatus() != 200 && !leadsOn && !notOpen) {
            problems.add(path + " answers " + answer.getStatus());
        }
        for (String header : HEADERS) {
            if (answer.getHeader(header) == null) {
                problems.add(path + " lacks " + header);
            }
        }
        boolean html = String.valueOf(answer.getContentType()).startsWith("text/html");
        if (html && answer.getContentAsString().contains("??")) {
            problems.add(path + " lacks a text");
        }
        return problems;
    }

    private static List<String> links(String path, MockHttpServletResponse answer)
            throws Exception {
        String location = answer.getRedirectedUrl();
        if (location != null) {
            return List.of(location);
        }
        if (!String.valueOf(answer.getContentType()).startsWith("text/html")) {
            return List.of();
        }
        return LINK.matcher(answer.getContentAsString())
                .results()
                .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.isEmpty())
                .map(link -> URI.create(path).resolve(link).toString())
                .filter(link -> link.startsWith("/") && !link.startsWith("/assets/"))
                // Taking these away is recorded, so the trail's own links would differ.
                .filter(link -> !RECORDED_EXPORT.matcher(link).lookingAt())
                .filter(link -> !link.startsWith("/language/"))
                .toList();
    }
}
