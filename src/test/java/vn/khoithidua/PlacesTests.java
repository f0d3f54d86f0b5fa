package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The paths that the documents name exist, those of the table "Where is …?" above all. */
class PlacesTests {

    private static final Pattern PATH =
            Pattern.compile("`((?:src|docs|\\.ci|load|bench)/[A-Za-z0-9_./-]+)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#]+)");

    @Test
    void everyPathInTheDocumentsExists() {
        List<Path> documents =
                Stream.of("README.md", "CONTRIBUTING.md", "docs")
                        .map(Path::of)
                        .filter(Files::exists)
                        .flatMap(place -> Sources.under(place, ".md").stream())
                        .toList();
        assertThat(documents).isNotEmpty();
        for (Path document : documents) {
            assertThat(missing(document, Sources.text(document))).as(document.toString()).isEmpty();
        }
    }

    @Test
    void findsTheCanaryThatLeadsNowhere() {
        assertThat(
                        missing(
                                Path.of("docs/canary.md"),
                                "see `src/main/java/Canary.java`, [this](nowhere.md), `docs/architecture.md`"))
                .containsExactlyInAnyOrder("src/main/java/Canary.java", "nowhere.md");
    }

    private static List<String> missing(Path document, String text) {
        Path folder = document.toAbsolutePath().getParent();
        Stream<String> paths =
                PATH.matcher(text).results().map((MatchResult found) -> found.group(1));
        Stream<String> links =
                LINK.matcher(text).results().map((MatchResult found) -> found.group(1));
        return Stream.concat(
                        paths.filter(path -> !Files.exists(Path.of(path))),
                        links.filter(link -> folder == null || !Files.exists(folder.resolve(link))))
                .toList();
    }
}
