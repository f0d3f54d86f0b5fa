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
 * somebody else's object below the own bloc-year (mixed), or none such below it (lost). Own objects
 * are real and in the state that the route is for; a route that names an object this class does not
 * know fails the test.
 */
record RouteProbe(String method, String pattern, Kind kind) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)(?::[^}]*)?\\}");

    /** What stands in these places is a word, not an object's id. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "tag", "en",
                    "token", "AAAA",
                    "rule", "leadership.headMayVerifyOwnScores",
                    "step", "SIGNING",
                    "kind", "csv",
                    "format", "docx",
                    "version", "1",
                    "page", "1",
                    "name", "tien-giang-2022");

    /** What routes need beside their path; an authority is an object there too. */
    private static final Map<String, String> QUERIES =
            Map.ofEntries(
                    Map.entry("/council", "?authority={authority}"),
                    Map.entry("/council/objections", "?authority={authority}"),
                    Map.entry("/council/objections/export/{kind}", "?authority={authority}"),
                    Map.entry("/council/results", "?authority={authority}"),
                    Map.entry("/council/organizations", "?authority={authority}"),
                    Map.entry("/council/organizations/export", "?authority={authority}"),
                    Map.entry("/council/export/{kind}", "?authority={authority}"),
                    Map.entry("/council/results/export/{kind}", "?authority={authority}"),
                    Map.entry("/council/organizations/new", "?authority={authority}"),
                    Map.entry("/council/blocs", "?authority={authority}"),
                    Map.entry("/council/blocs/new", "?authority={authority}"),
                    Map.entry("/council/holidays", "?authority={authority}"),
                    Map.entry("/council/holidays/new", "?authority={authority}"),
                    Map.entry("/council/rules", "?authority={authority}"),
                    Map.entry("/council/rules/edit", "?authority={authority}&key={rule}"),
                    Map.entry("/imports", "?authority={authority}"),
                    Map.entry("/imports/template", "?kind=ORGANIZATIONS"),
                    Map.entry("/years/{year}/table/members/{line}/amend", "?key={key}"),
                    Map.entry("/years/{year}/registrations/{line}/amend", "?key={key}"),
                    Map.entry("/years/{year}/grid/changes", "?since=0"),
                    Map.entry("/years/{year}/pact/{pact}/digital", "?line={line}"),
                    Map.entry("/years/{year}/pact/{pact}/digital/take", "?line={line}"),
                    Map.entry("/years/{year}/pact/{pact}/sign", "?line={line}"));

    /** Tables and pacts are edited in the next year, where they are drafts. */
    private static final Pattern OF_NEXT_YEAR =
            Pattern.compile(
                    "/years/\\{year}/(table/(rows|freeze|import|settings|trial|undo).*|pact/\\{pact}/(edit|freeze))");

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

    private String address() {
        return pattern + QUERIES.getOrDefault(pattern, "");
    }

    /** Whether ids of objects stand in the address; a secret or a word is none. */
    boolean hasObjects() {
        return hasObjects(address());
    }

    private static boolean hasObjects(String address) {
        return VARIABLE.matcher(address)
                .results()
                .anyMatch(variable -> !WORDS.containsKey(variable.group(1)));
    }

    boolean hasChildOfYear() {
        return pattern.startsWith("/years/{year}/")
                && hasObjects(address().substring("/years/{year}".length()));
    }

    /** The address with ids in place of its variables. */
    String path(TestWorld world) {
        Map<String, String> own = ids(world, world.home());
        own.put("user", world.user(TestWorld.Person.OFFICER).toString());
        own.put("assignment", world.assignment(TestWorld.Person.OFFICER).toString());
        Map<String, String> foreign = ids(world, world.foreign());
        foreign.put("user", world.user(TestWorld.Person.FOREIGN_LEADER).toString());
        foreign.put("assignment", world.assignment(TestWorld.Person.FOREIGN_LEADER).toString());
        if (pattern.startsWith("/admin/holidays")) {
            own.put("holiday", world.holiday());
        }
        Map<String, String> none = new HashMap<>(WORDS);
        own.keySet().forEach(name -> none.putIfAbsent(name, UUID.randomUUID().toString()));
        Matcher variable = VARIABLE.matcher(address());
        StringBuilder path = new StringBuilder();
        while (variable.find()) {
            String name = variable.group(1);
            Map<String, String> from =
                    switch (kind) {
                        case OWN -> own;
                        case MIXED -> name.equals("year") ? own : foreign;
                        case FOREIGN -> foreign;
                        case ABSENT -> none;
                        case LOST -> name.equals("year") ? own : none;
                    };
            variable.appendReplacement(path, id(from, name));
        }
        return variable.appendTail(path).toString();
    }

    private static String id(Map<String, String> from, String name) {
        return Optional.ofNullable(from.get(name))
                .orElseThrow(() -> new IllegalStateException("WorldObjects needs a " + name));
    }

    private Map<String, String> ids(TestWorld all, TestWorld.BlocWorld world) {
        WorldObjects objects = all.objects(world);
        Map<String, String> ids = new HashMap<>(WORDS);
        ids.putAll(objects.ids());
        ids.put("paper", all.paper(world).toString());
        ids.put("criterion", world.criterion().value());
        ids.put("key", world.criterion().value());
        ids.put("year", world.year().toString());
        ids.put("bloc", world.bloc().toString());
        ids.put("authority", world.authority().toString());
        // The head of the bloc is the one that holds an office.
        int agency = pattern.contains("/leadership/") ? 0 : 1;
        ids.put("organization", world.agencies().get(agency).toString());
        ids.put("line", world.lines().get(1).toString());
        if (pattern.contains("{nomination}") || pattern.contains("/ranking/versions/")) {
            ids.put("year", objects.past().toString());
        } else if (OF_NEXT_YEAR.matcher(pattern).matches() || isDraftSaved()) {
            ids.put("year", objects.next().toString());
            ids.put("pact", objects.ids().getOrDefault("nextPact", ""));
        }
        if (pattern.endsWith("/drafts/{draft}/issue")) {
            ids.put("draft", objects.ids().getOrDefault("agreedDraft", ""));
        }
        return ids;
    }

    private boolean isDraftSaved() {
        return method.equals("POST") && pattern.equals("/years/{year}/pact/{pact}");
    }
}
