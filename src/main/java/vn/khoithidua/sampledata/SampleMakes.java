package vn.khoithidua.sampledata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which stories another version of the application has begun to load. Its steps are not those
 * of this version: new ones would meet years that have moved on long ago.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class SampleMakes {

    /** The story that all others build upon. */
    static final String FIRST = "council";

    private final JdbcClient jdbc;

    private record Row(String story, String make) {}

    /**
     * The roots that stay as they are. Those that nobody has begun are begun by this version.
     *
     * @param all every story of this version
     * @param wanted the ones about to be loaded
     * @param loaded the days that are loaded, as {@code story/day}
     */
    Set<String> ofOthers(
            Collection<SampleStory> all, Collection<SampleStory> wanted, Set<String> loaded) {
        Map<String, List<SampleStory>> byRoot =
                all.stream().collect(Collectors.groupingBy(SampleStory::root));
        Map<String, String> known = known();
        Set<String> others = new TreeSet<>();
        for (String root : wanted.stream().map(SampleStory::root).collect(Collectors.toSet())) {
            List<SampleStory> parts = byRoot.getOrDefault(root, List.of());
            String make = make(parts);
            if (parts.stream().noneMatch(part -> isBegun(part, loaded))) {
                remember(root, make);
            } else if (!make.equals(known.get(root))) {
                others.add(root);
            }
        }
        return others;
    }

    private static boolean isBegun(SampleStory story, Set<String> loaded) {
        return loaded.stream().anyMatch(day -> day.startsWith(story.code() + "/"));
    }

    private Map<String, String> known() {
        return jdbc
                .sql("select story, make from sample_make")
                .query((row, n) -> new Row(row.getString("story"), row.getString("make")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::story, Row::make));
    }

    private void remember(String root, String make) {
        jdbc.sql(
                        """
                        insert into sample_make (story, make) values (:story, :make)
                        on conflict (story) do update set make = excluded.make""")
                .param("story", root)
                .param("make", make)
                .update();
    }

    private static String make(List<SampleStory> parts) {
        return parts.stream()
                .flatMap(part -> part.days().stream().map(day -> name(part, day)))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static String name(SampleStory story, StoryDay day) {
        return story.code() + "/" + day.code();
    }
}
