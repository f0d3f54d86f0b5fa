package vn.khoithidua;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One route asked for with objects of one kind: own ones, foreign ones, ones that do not exist,
 * somebody else's object below the own bloc-year (mixed), or none such below it (lost).
 */
record RouteProbe(String method, String pattern, Kind kind) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)(?::[^}]*)?\\}");

    /** What stands in these places is a word, not an object's id. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "tag", "en",
                    "step", "SIGNING",
                    "kind", "csv",
                    "name", "tien-giang-2022");

    /** Whose objects stand in the path. */
    enum Kind {
        OWN,
        MIXED,
        FOREIGN,
        ABSENT,
        LOST;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RouteProbe with(Kind other) {
        return new RouteProbe(method, pattern, other);
    }

    /** Whether ids of objects stand in the path; a secret or a word is none. */
    boolean hasObjects() {
        return VARIABLE.matcher(pattern)
                .results()
                .anyMatch(variable -> !variable.group(1).matches("token|tag|step|kind|name"));
    }

    boolean hasChildOfYear() {
        return pattern.startsWith("/years/{year}/")
                && new RouteProbe(method, pattern.substring("/years/{year}".length()), kind)
                        .hasObjects();
    }

    /** The path with ids in place of its variables; unknown ones get an id that nobody has. */
    String path(TestWorld world) {
        Map<String, String> own = ids(world, world.home());
        own.put("user", world.user(TestWorld.Person.OFFICER).toString());
        Map<String, String> foreign = ids(world, world.foreign());
        foreign.put("user", world.user(TestWorld.Person.FOREIGN_LEADER).toString());
        Matcher variable = VARIABLE.matcher(pattern);
        StringBuilder path = new StringBuilder();
        while (variable.find()) {
            String name = variable.group(1);
            Map<String, String> from =
                    switch (kind) {
                        case OWN -> own;
                        case MIXED -> name.equals("year") ? own : foreign;
                        case FOREIGN -> foreign;
                        case ABSENT -> WORDS;
                        case LOST -> name.equals("year") ? own : WORDS;
                    };
            variable.appendReplacement(
                    path,
                    Optional.ofNullable(from.get(name))
                            .orElseGet(() -> UUID.randomUUID().toString()));
        }
        return variable.appendTail(path).toString();
    }

    private static Map<String, String> ids(TestWorld all, TestWorld.BlocWorld world) {
        Map<String, String> ids = new HashMap<>(WORDS);
        ids.put("paper", all.paper(world).toString());
        ids.put("criterion", world.criterion().value());
        ids.put("key", world.criterion().value());
        ids.put("year", world.year().toString());
        ids.put("bloc", world.bloc().toString());
        ids.put("authority", world.authority().toString());
        ids.put("organization", world.agencies().get(1).toString());
        ids.put("agency", world.agencies().get(1).toString());
        ids.put("line", world.lines().get(1).toString());
        ids.put("member", world.lines().get(1).toString());
        return ids;
    }
}
