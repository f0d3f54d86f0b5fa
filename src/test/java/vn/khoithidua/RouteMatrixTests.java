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
 * <p>The table of answers is written anew with {@code ./mvnw test -Dtest=RouteMatrixTests
 * -Dmatrix.write=true}; the laws below hold whatever it says.
 */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTests {

    /** Routes that Spring Security, the assets or the actuator answer, not a handler. */
    private static final Set<String> WITHOUT_HANDLER =
            Set.of("GET /error", "GET /assets/**", "GET /actuator/health");

    @Autowired private MockMvc mvc;

    @Autowired private TestWorld world;

    @Autowired private Routes routes;

    @Autowired private GrantsReader grants;

    @Autowired private TransactionTemplate transaction;

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

    @Test
    void somebodyElsesObjectBelowTheOwnYearAnswersLikeNone() {
        for (RouteProbe probe : answers.keySet()) {
            if (probe.kind() == RouteProbe.Kind.MIXED) {
                Map<String, Answer> lost = row(probe.with(RouteProbe.Kind.LOST));
                for (Person person : Person.values()) {
                    assertThat(row(probe).get(person.name()))
                            .as("%s as %s", probe, person)
                            .isEqualTo(lost.get(person.name()));
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
