package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files, short methods, a contract in each package, and nothing left lying about. */
class SourceShapeTests {

    private static final int LONGEST_CLASS = 200;
    private static final int LONGEST_METHOD = 35;
    private static final int MEDIAN_CLASS = 60;

    /** Half is the aim; the share of hidden types must not sink below this, in percent. */
    private static final int LEAST_HIDDEN = 35;

    /** Classes that may be longer, each with its reason. */
    private static final Set<String> LONG_CLASSES = Set.of();

    /** Methods that may be longer, each with its reason. */
    private static final Set<String> LONG_METHODS =
            Set.of(
                    // One switch with a branch for each of the ten kinds of rule.
                    "RuleWriter.rule",
                    "SpokenRules.rule",
                    "FieldJoiner.line",
                    "FieldSplitter.rule",
                    "RuleFormRows.add");

    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(TODO|FIXME|XXX)\\b|System\\.(out|err)\\b|Thread\\.sleep|printStackTrace"
                            + "|^import (static )?[a-z0-9_.]+\\.([A-Z]\\w*\\.)?\\*;"
                            + "|@(Data|Setter|Builder)\\b",
                    Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile(".*(Utils?|Helper|Manager|Impl|Common)$");

    private final JavaShape main = JavaShape.of(Sources.under(Sources.MAIN, ".java"));
    private final JavaShape tests = JavaShape.of(Sources.under(Sources.TEST, ".java"));

    @Test
    void classesAreShort() {
        assertThat(main.types())
                .filteredOn(type -> !LONG_CLASSES.contains(type.name()))
                .allSatisfy(
                        type ->
                                assertThat(type.lines())
                                        .as(type.name())
                                        .isLessThanOrEqualTo(LONGEST_CLASS));
        List<Long> sizes = main.types().stream().map(JavaShape.Type::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN_CLASS);
    }

    @Test
    void methodsAreShort() {
        assertThat(main.methods())
                .filteredOn(method -> !LONG_METHODS.contains(method.name()))
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void theExceptionsAreStillNeeded() {
        assertThat(main.types())
                .filteredOn(type -> type.lines() > LONGEST_CLASS)
                .extracting(JavaShape.Type::name)
                .containsAll(LONG_CLASSES);
        assertThat(main.methods())
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .extracting(JavaShape.Method::name)
                .containsAll(LONG_METHODS);
    }

    @Test
    void aClassNameAppearsOnceAndSaysWhatItIs() {
        List<String> names =
                Stream.concat(main.types().stream(), tests.types().stream())
                        .map(JavaShape.Type::name)
                        .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).noneMatch(name -> NAME.matcher(name).matches());
    }

    @Test
    void whatMayBeHiddenIsHidden() {
        long hidden = main.types().stream().filter(type -> !type.open()).count();
        assertThat(hidden * 100 / main.types().size())
                .as("percent hidden of %d types", main.types().size())
                .isGreaterThanOrEqualTo(LEAST_HIDDEN);
    }

    @Test
    void everyPackageHasItsContract() {
        Set<Path> packages =
                Set.copyOf(
                        Sources.under(Sources.MAIN, ".java").stream()
                                .map(file -> Objects.requireNonNull(file.getParent()))
                                .toList());
        for (Path folder : packages) {
            Path info = folder.resolve("package-info.java");
            assertThat(Files.exists(info)).as(info.toString()).isTrue();
            String text = Sources.text(info);
            assertThat(text).as(info.toString()).contains("@NullMarked");
            assertThat(text.indexOf("*/")).as("prose of %s", info).isGreaterThan(50);
        }
        for (String module : ModuleArrows.read().modules()) {
            Path info = Sources.MAIN.resolve("vn/khoithidua/" + module + "/package-info.java");
            assertThat(Sources.text(info).replaceAll("\\s+\\*?\\s*", " "))
                    .as("contract of %s", module)
                    .containsIgnoringCase("owns")
                    .containsPattern("(?i)offers|everybody may use")
                    .containsIgnoringCase("may use");
        }
    }

    @Test
    void noTestHidesTheContractOfAPackage() {
        assertThat(Sources.under(Sources.TEST, "package-info.java"))
                .as("a second package-info comes first in the class path and hides the real one")
                .noneMatch(
                        info -> Files.exists(Sources.MAIN.resolve(Sources.TEST.relativize(info))));
    }

    @Test
    void nothingIsLeftLyingAbout() {
        List<String> found = new ArrayList<>();
        List<Path> all = new ArrayList<>(Sources.under(Sources.MAIN, ".java"));
        all.addAll(Sources.under(Sources.TEST, ".java"));
        all.removeIf(file -> Sources.name(file).equals("SourceShapeTests.java"));
        for (Path file : all) {
            WORD.matcher(Sources.text(file))
                    .results()
                    .forEach(word -> found.add(Sources.name(file) + ": " + word.group()));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// TODO later",
                "System.out.println(x);",
                "import java.util.*;",
                "import static org.assertj.core.api.Assertions.*;",
                "Thread.sleep(1);",
                "@Data class X {}",
                "@Setter String x;"
            })
    void findsTheCanary(String canary) {
        assertThat(WORD.matcher(canary).find()).isTrue();
    }

    @Test
    void measuresTheCanary() {
        JavaShape canary =
                JavaShape.of(List.of(Sources.TEST.resolve("canary/EntityWithSetter.java")));
        assertThat(canary.types())
                .extracting(JavaShape.Type::name)
                .containsExactly("EntityWithSetter");
        assertThat(canary.types()).extracting(JavaShape.Type::open).containsExactly(false);
        assertThat(canary.methods()).extracting(JavaShape.Method::lines).containsExactly(1L, 1L);
    }
}
