package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of facts names every story test, and no test that does not exist. */
class StoryTableTests {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");
    private static final List<Class<?>> STORIES =
            List.of(
                    StoryATests.class,
                    StoryBTests.class,
                    StoryCTests.class,
                    StoryDTests.class,
                    StoryETests.class,
                    ReformYearTests.class,
                    LedgerStoryTests.class,
                    LaterFactsTests.class);

    @Test
    void namesEachTestOfAStoryAndNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        NAMED.matcher(Files.readString(Path.of("docs/stories.md")))
                .results()
                .forEach(found -> named.add(found.group(1) + "." + found.group(2)));
        Set<String> present = new TreeSet<>();
        STORIES.stream().flatMap(StoryTableTests::tests).forEach(present::add);
        assertThat(named).containsExactlyInAnyOrderElementsOf(present);
    }

    private static Stream<String> tests(Class<?> story) {
        return Arrays.stream(story.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> story.getSimpleName() + "." + method.getName());
    }
}
