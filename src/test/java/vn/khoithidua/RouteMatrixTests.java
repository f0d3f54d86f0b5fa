package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.khoithidua.TestWorld.Person;
import vn.khoithidua.access.GrantsReader;
import vn.khoithidua.access.Routes;

/**
 * Tries every route as everybody, with own, foreign and absent objects. Each try runs in a
 * transaction of its own that is rolled back, so that the order of the tries does not matter.
 *
 * <p>How to read a line of {@code route-matrix.csv}: method and pattern; whose objects stand in the
 * path ({@link RouteProbe.Kind}); then one answer for each {@link Person}. {@code login}: sent to
 * the sign-in page. {@code 403}: a role that lacks the function, whatever the id. {@code 404}: not
 * within this person's reach, or not there at all. {@code in}: a change that was let through to its
 * own checks; it is sent empty, so it is refused for what it says, not for who says it. {@code
 * 423}: the page is the person's, but not open yet. {@code 200} and {@code 302}: the page. "Own"
 * means of the bloc of An Bình, and where a route is of one agency, of the agency of LEADER and
 * OFFICER: its head and the helper team get 404 there until the sheet is handed in.
 *
 * <p>The table of answers is written anew with {@code ./mvnw test -Dtest=RouteMatrixTests
 * -Dmatrix.write=true} and read line by line; the laws below hold whatever it says.
 */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTests {

    /** Routes that Spring Security, the assets or the actuator answer, not a handler. */
    private static final Set<String> WITHOUT_HANDLER =
            Set.of("GET /error", "GET /assets/**", "GET /actuator/health");

    /** Routes about the person itself, which everybody who is signed in may use. */
    private static final Set<String> PERSONAL =
            Set.of(
                    "/account/password",
                    "/account/factor",
                    "/account/factor/app",
                    "/resume",
                    "/notices/preferences",
                    "/notices/read",
                    "/notices/{notice}/open",
                    "/notices/{notice}/unread");

    private static final Set<Integer> SHUT = Set.of(403, 404);

    @Autowired private MockMvc mvc;

    @Autowired private TestWorld world;

    @Autowired private Routes routes;

    @Autowired private GrantsReader grants;

    @Autowired private TransactionTemplate transaction;

    @Autowired private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<RouteProbe, Map<String, Answer>> answers = new HashMap<>();

    private record Answer(int status, int size, String location) {

        String code(String method) {
            if (status == 302 && location.startsWith("/login")) {
                return "login";
            }
            boolean refusedAtTheDoor = status == 401 || status == 403 || status == 404;
            return method.equals("GET") || refusedAtTheDoor || status >= 500
                    ? String.valueOf(status)
                    : "in";
        }
    }

    @BeforeAll
    void tryEverything() throws Exception {
        for (RouteProbe probe : probes()) {
            Map<String, Answer> row = new TreeMap<>();
            row.put(RouteMatrix.ANONYMOUS, ask(probe, null));
            for (Person person : Person.values()) {
                row.put(person.name(), ask(probe, person));
            }
            answers.put(probe, row);
        }
        if (Boolean.getBoolean("matrix.write")) {
            new RouteMatrix(found()).write();
        }
    }

    private List<RouteProbe> probes() {
        List<RouteProbe> probes = new ArrayList<>();
        for (Routes.Route route : routes.all()) {
            String pattern = route.pattern().getPatternString();
            if (WITHOUT_HANDLER.contains(route.method() + " " + pattern)) {
                continue;
            }
            for (RouteProbe.Kind kind : RouteProbe.Kind.values()) {
                RouteProbe probe = new RouteProbe(route.method(), pattern, kind);
                boolean mixed = kind == RouteProbe.Kind.MIXED || kind == RouteProbe.Kind.LOST;
                if (kind == RouteProbe.Kind.OWN
                        || (mixed ? probe.hasChildOfYear() : probe.hasObjects())) {
                    probes.add(probe);
                }
            }
        }
        return probes;
    }

    private Answer ask(RouteProbe probe, @Nullable Person person) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            try {
                                return answer(probe, person);
                            } catch (Exception e) {
                                throw new AssertionError(probe + " as " + person, e);
                            }
                        }));
    }

    private Answer answer(RouteProbe probe, @Nullable Person person) throws Exception {
        MockHttpServletRequestBuilder asked =
                request(HttpMethod.valueOf(probe.method()), probe.path(world));
        if (!probe.method().equals("GET")) {
            asked.with(csrf()).header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (person != null) {
            asked.with(world.as(person));
        }
        MockHttpServletResponse answer = mvc.perform(asked).andReturn().getResponse();
        String location = Optional.ofNullable(answer.getRedirectedUrl()).orElse("");
        return new Answer(answer.getStatus(), answer.getContentAsByteArray().length, location);
    }

    @Test
    void everyHandlerIsListedAndEveryLineHasAHandler() {
        Set<String> handled = new TreeSet<>();
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            for (String pattern : info.getPatternValues()) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    handled.add(method + " " + pattern);
                }
            }
        }
        Set<String> listed = new TreeSet<>();
        for (Routes.Route route : routes.all()) {
            listed.add(route.method() + " " + route.pattern().getPatternString());
        }
        Set<String> unlisted = new HashSet<>(handled);
        unlisted.removeAll(listed);
        assertThat(unlisted).as("handlers that access/routes.csv does not list").isEmpty();
        listed.removeAll(handled);
        listed.removeAll(WITHOUT_HANDLER);
        assertThat(listed).as("lines of access/routes.csv without a handler").isEmpty();
    }

    @Test
    void aRoleThatLacksTheFunctionGets403WhateverTheId() {
        each(
                (probe, route, identity, answer) -> {
                    if (route.audience() == Routes.Audience.ROLES
                            && !identity.equals(RouteMatrix.ANONYMOUS)
                            && !holdsAny(Person.valueOf(identity), route)) {
                        assertThat(answer.status()).as(probe + " " + identity).isEqualTo(403);
                    }
                });
    }

    @Test
    void strangersAreSentToTheSignInPage() {
        each(
                (probe, route, identity, answer) -> {
                    if (route.audience() != Routes.Audience.PUBLIC
                            && identity.equals(RouteMatrix.ANONYMOUS)) {
                        assertThat(answer.code(probe.method()))
                                .as(probe.toString())
                                .isEqualTo("login");
                    }
                });
    }

    @Test
    void whoMayWriteNothingChangesNothing() {
        List<Person> readers = List.of(Person.AUDITOR, Person.COUNCIL_MEMBER);
        each(
                (probe, route, identity, answer) -> {
                    if (!probe.method().equals("GET")
                            && route.audience() != Routes.Audience.PUBLIC
                            && !PERSONAL.contains(probe.pattern())
                            && readers.stream().anyMatch(one -> one.name().equals(identity))) {
                        assertThat(answer.status())
                                .as(probe + " " + identity)
                                .matches(SHUT::contains, "is shut");
                    }
                });
    }

    @Test
    void theAdminSeesNoScoresAndNoBloc() {
        each(
                (probe, route, identity, answer) -> {
                    if (identity.equals(Person.ADMIN.name())
                            && probe.pattern()
                                    .matches("/(years|council|organizations).*|.*/award-scheme")) {
                        assertThat(answer.status()).as(probe.toString()).isEqualTo(403);
                    }
                });
    }

    @Test
    void nobodyReachesAnotherProvince() {
        each(
                (probe, route, identity, answer) -> {
                    boolean ofOther =
                            identity.equals(Person.FOREIGN_LEADER.name())
                                    ? probe.kind() != RouteProbe.Kind.FOREIGN && probe.hasObjects()
                                    : probe.kind() == RouteProbe.Kind.FOREIGN;
                    if (ofOther
                            && !identity.equals(RouteMatrix.ANONYMOUS)
                            && !identity.equals(Person.ADMIN.name())) {
                        assertThat(answer.status())
                                .as(probe + " " + identity)
                                .matches(SHUT::contains, "is shut");
                    }
                });
    }

    /**
     * Also proves that the own objects are real: nobody reaches one that does not exist. Asking to
     * send a sheet back is tried below, on one that was handed in.
     */
    @Test
    void everyRouteLetsSomebodyIn() {
        for (RouteProbe probe : answers.keySet()) {
            boolean elsewhere = probe.pattern().matches("/activate/.*|.*/sheets/.*/return");
            if (probe.kind() == RouteProbe.Kind.OWN && !elsewhere) {
                assertThat(row(probe).values())
                        .as("%s %s lets nobody in", probe.method(), probe.pattern())
                        .anyMatch(
                                answer ->
                                        !Set.of("login", "400", "403", "404")
                                                .contains(answer.code(probe.method())));
            }
        }
    }

    @Test
    void strangersInTheBackgroundGet401() throws Exception {
        for (Routes.Route route : routes.all()) {
            String pattern = route.pattern().getPatternString();
            if (route.audience() == Routes.Audience.PUBLIC) {
                continue;
            }
            RouteProbe probe = new RouteProbe(route.method(), pattern, RouteProbe.Kind.OWN);
            MockHttpServletRequestBuilder asked =
                    request(HttpMethod.valueOf(route.method()), probe.path(world))
                            .header("HX-Request", "true")
                            .with(csrf());
            assertThat(mvc.perform(asked).andReturn().getResponse().getStatus())
                    .as(probe.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void aSheetHandedInIsReadByBlocAndCouncilAndSentBackByTheHelperTeam() {
        String sheet = "/years/{year}/sheets/{line}";
        RouteProbe reading = new RouteProbe("GET", sheet, RouteProbe.Kind.OWN);
        RouteProbe sending = new RouteProbe("GET", sheet + "/return", RouteProbe.Kind.OWN);
        RouteProbe file = new RouteProbe("GET", "/files/{file}", RouteProbe.Kind.OWN);
        RouteProbe picture =
                new RouteProbe("GET", "/files/{file}/pages/{page}", RouteProbe.Kind.OWN);
        Set<Person> outside = Set.of(Person.ADMIN, Person.FOREIGN_LEADER);
        for (Person person : Person.values()) {
            boolean reads = !outside.contains(person);
            int shut = person == Person.ADMIN ? 403 : 404;
            assertThat(handedIn(reading, person)).as("%s", person).isEqualTo(reads ? 200 : shut);
            assertThat(handedIn(file, person)).as("%s", person).isEqualTo(reads ? 200 : 404);
            assertThat(handedIn(picture, person)).as("%s", person).isEqualTo(reads ? 200 : 404);
            assertThat(handedIn(sending, person))
                    .as("%s", person)
                    .isEqualTo(person == Person.BLOC_SECRETARY ? 200 : 403);
        }
    }

    private int handedIn(RouteProbe probe, Person person) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            jdbc.sql(
                                            """
                                            update score_sheet set state = 'SUBMITTED', submitted_at = now()
                                            where roster_line_id = :line""")
                                    .param("line", world.home().lines().get(1).value())
                                    .update();
                            return ask(probe, person).status();
                        }));
    }

    @Test
    void aChildOfAnotherParentAnswersLikeNone() throws Exception {
        String year = "/years/" + world.home().year();
        String item = world.objects(world.home()).ids().get("item");
        String cells = year + "/sheets/" + world.home().lines().getFirst() + "/cells/";
        assertThat(
                        changed(
                                cells + world.home().criterion() + "/evidence/" + item + "/remove",
                                Person.BLOC_HEAD))
                .isEqualTo(404);
        UUID ofOfficer = world.assignment(Person.OFFICER);
        assertThat(
                        changed(
                                "/admin/users/"
                                        + world.user(Person.LEADER)
                                        + "/roles/"
                                        + ofOfficer
                                        + "/end",
                                Person.ADMIN))
                .isEqualTo(404);
    }

    private int changed(String path, Person person) throws Exception {
        return mvc.perform(
                        request(HttpMethod.POST, path)
                                .with(csrf())
                                .with(world.as(person))
                                .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void theForeignAndTheAbsentAnswerAlike() {
        for (RouteProbe probe : answers.keySet()) {
            if (probe.kind() != RouteProbe.Kind.ABSENT) {
                continue;
            }
            Map<String, Answer> absent = row(probe);
            Map<String, Answer> foreign = row(probe.with(RouteProbe.Kind.FOREIGN));
            for (Person person : Person.values()) {
                if (person != Person.FOREIGN_LEADER && person != Person.ADMIN) {
                    assertThat(foreign.get(person.name()))
                            .as("%s %s as %s", probe.method(), probe.pattern(), person)
                            .isEqualTo(absent.get(person.name()));
                }
            }
        }
    }

    /** A row that somebody else took away meanwhile is told as a conflict: rows are no secret. */
    @Test
    void somebodyElsesObjectBelowTheOwnYearAnswersLikeNone() {
        for (RouteProbe probe : answers.keySet()) {
            if (probe.kind() == RouteProbe.Kind.MIXED) {
                Map<String, Answer> lost = row(probe.with(RouteProbe.Kind.LOST));
                for (Person person : Person.values()) {
                    assertThat(row(probe).get(person.name()))
                            .as("%s as %s", probe, person)
                            .isEqualTo(lost.get(person.name()))
                            .matches(
                                    answer ->
                                            SHUT.contains(Objects.requireNonNull(answer).status())
                                                    || probe.pattern().contains("{key}"),
                                    "is shut");
                }
            }
        }
    }

    private Map<String, Answer> row(RouteProbe probe) {
        return Objects.requireNonNull(answers.get(probe));
    }

    @Test
    void nothingBreaksTheServer() {
        each(
                (probe, route, identity, answer) ->
                        assertThat(answer.status()).as(probe + " " + identity).isLessThan(500));
    }

    @Test
    void theAnswersAreThoseOfTheTable() {
        RouteMatrix matrix = RouteMatrix.read();
        Map<String, List<String>> found = found();
        found.keySet().retainAll(matrix.rows().keySet());
        assertThat(found).isEqualTo(matrix.rows());
    }

    private Map<String, List<String>> found() {
        Map<String, List<String>> found = new TreeMap<>();
        answers.forEach(
                (probe, row) -> {
                    if (probe.kind() != RouteProbe.Kind.LOST) {
                        found.put(RouteMatrix.key(probe), codes(probe, row));
                    }
                });
        return found;
    }

    private static List<String> codes(RouteProbe probe, Map<String, Answer> row) {
        return RouteMatrix.identities().stream()
                .map(identity -> Objects.requireNonNull(row.get(identity)).code(probe.method()))
                .toList();
    }

    private interface Law {

        void check(RouteProbe probe, Routes.Route route, String identity, Answer answer);
    }

    private void each(Law law) {
        assertThat(answers).isNotEmpty();
        for (Routes.Route route : routes.all()) {
            answers.forEach(
                    (probe, row) -> {
                        if (probe.method().equals(route.method())
                                && probe.pattern().equals(route.pattern().getPatternString())) {
                            row.forEach(
                                    (identity, answer) ->
                                            law.check(probe, route, identity, answer));
                        }
                    });
        }
    }

    private boolean holdsAny(Person person, Routes.Route route) {
        return grants.of(world.user(person)).orElseThrow().hasAny(route.roles());
    }
}
