package vn.khoithidua.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The table of routes and roles, read from {@code access/routes.csv}. What is not in it is denied.
 */
@Component
public class Routes {

    /** Request attribute with the {@link Route} that a request was let through by. */
    public static final String ATTRIBUTE = Routes.class.getName();

    private final List<Route> routes;

    public Routes() {
        this(read());
    }

    Routes(List<String> lines) {
        PathPatternParser parser = PathPatternParser.defaultInstance;
        List<Route> parsed = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(";", -1);
                parsed.add(
                        new Route(
                                parts[0],
                                parser.parse(parts[1]),
                                audience(parts[2]),
                                roles(parts[2])));
            }
        }
        // The more exact pattern first, as Spring's own mapping chooses.
        parsed.sort(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR));
        routes = List.copyOf(parsed);
    }

    /** Whom a route is for. */
    public enum Audience {
        PUBLIC,
        SIGNED_IN,
        ROLES
    }

    /** One line of the table. */
    public record Route(String method, PathPattern pattern, Audience audience, Set<Role> roles) {}

    /** The line for a request, if there is one. HEAD is allowed where GET is. */
    public Optional<Route> find(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        PathContainer container = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.method().equals(asked) && route.pattern().matches(container))
                .findFirst();
    }

    public List<Route> all() {
        return routes;
    }

    private static Audience audience(String text) {
        return switch (text) {
            case "public" -> Audience.PUBLIC;
            case "any" -> Audience.SIGNED_IN;
            default -> Audience.ROLES;
        };
    }

    private static Set<Role> roles(String text) {
        if (audience(text) != Audience.ROLES) {
            return Set.of();
        }
        return Arrays.stream(text.split(","))
                .map(name -> Role.valueOf(name.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("access/routes.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
