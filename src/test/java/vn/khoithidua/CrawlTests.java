package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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
 * Follows, as everybody, every link from the front page on: no link leads to an error or to a page
 * that this person may not see, every answer wears the headers, and reading changes nothing.
 */
@PageTest
class CrawlTests {

    private static final int MOST_PAGES = 150;

    /** A page, one that leads on, or one that says what is not open yet. */
    private static final Set<Integer> ANSWERS = Set.of(200, 302, 423);

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"#]*)");
    private static final List<String> HEADERS =
            List.of(
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "Referrer-Policy",
                    "Permissions-Policy",
                    "Cross-Origin-Opener-Policy");

    @Autowired private MockMvc mvc;

    @Autowired private TestWorld world;

    @Autowired private JdbcClient jdbc;

    @Autowired private Routes routes;

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsSomewhereAndChangesNothing(Person person) throws Exception {
        Map<String, String> before = tables();
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> open = new ArrayDeque<>(seen);
        int pages = 0;
        while (!open.isEmpty() && pages++ < MOST_PAGES) {
            String path = open.removeFirst();
            MockHttpServletResponse answer =
                    mvc.perform(get(URI.create(path)).with(world.as(person)))
                            .andReturn()
                            .getResponse();
            problems.addAll(problems(path, answer));
            for (String link : links(path, answer)) {
                if (seen.add(link)) {
                    open.addLast(link);
                }
            }
        }
        assertThat(problems).as(person + " after " + pages + " pages").isEmpty();
        assertThat(pages).as("pages that %s can reach", person).isGreaterThan(2);
        assertThat(tables()).isEqualTo(before);
    }

    private List<String> problems(String path, MockHttpServletResponse answer) throws Exception {
        List<String> problems = new ArrayList<>();
        boolean listed = routes.find("GET", URI.create(path).getPath()).isPresent();
        if (listed && !ANSWERS.contains(answer.getStatus())) {
            problems.add(path + " answers " + answer.getStatus());
        }
        if (String.valueOf(answer.getRedirectedUrl()).startsWith("/login")) {
            problems.add(path + " asks to sign in again");
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
        if (!String.valueOf(answer.getContentType()).startsWith("text/html")) {
            return List.of();
        }
        return LINK.matcher(answer.getContentAsString())
                .results()
                .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.isEmpty())
                .map(link -> URI.create(path).resolve(link).toString())
                .filter(link -> link.startsWith("/") && !link.startsWith("/assets/"))
                .filter(link -> !link.startsWith("/language/"))
                .toList();
    }

    /** What stands in every table, sessions aside. */
    private Map<String, String> tables() {
        List<String> names =
                jdbc.sql(
                                """
                                select format('%I.%I', table_schema, table_name) from information_schema.tables
                                where table_schema in ('public', 'audit') and table_type = 'BASE TABLE'
                                  and table_name not like 'spring_session%'
                                  and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')""")
                        .query((row, n) -> row.getString(1))
                        .list();
        Map<String, String> sums = new TreeMap<>();
        for (String name : names) {
            sums.put(
                    name,
                    jdbc.sql(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                                            + name
                                            + " t")
                            .query((row, n) -> row.getString(1))
                            .single());
        }
        return sums;
    }
}
