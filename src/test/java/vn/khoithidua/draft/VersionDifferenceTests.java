package vn.khoithidua.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khoithidua.criteria.domain.WordChange;
import vn.khoithidua.criteria.domain.WordChange.Kind;
import vn.khoithidua.draft.domain.DraftSection;

/** What a reader is shown of two versions. */
class VersionDifferenceTests {

    private static DraftSection section(String key, String body) {
        return new DraftSection(key, "Mục " + key, body);
    }

    @Test
    void wordsLinesAndSectionsAreToldApart() {
        VersionDifference told =
                VersionDifference.between(
                        List.of(
                                section("a", "dòng giữ nguyên\ngiao từ 98% kế hoạch"),
                                section("b", "bỏ"),
                                section("c", "như cũ")),
                        List.of(
                                section("a", "dòng giữ nguyên\ngiao từ 95% kế hoạch\nthêm dòng"),
                                section("c", "như cũ"),
                                section("d", "mới")));
        assertThat(told.parts())
                .extracting(VersionDifference.Part::kind)
                .containsExactly(
                        VersionDifference.Kind.CHANGED,
                        VersionDifference.Kind.REMOVED,
                        VersionDifference.Kind.SAME,
                        VersionDifference.Kind.ADDED);
        assertThat(told.changes()).isEqualTo(3);
        assertThat(told.parts().getFirst().lines())
                .containsExactly(
                        List.of(new WordChange(Kind.SAME, "dòng giữ nguyên")),
                        List.of(
                                new WordChange(Kind.SAME, "giao từ"),
                                new WordChange(Kind.REMOVED, "98%"),
                                new WordChange(Kind.ADDED, "95%"),
                                new WordChange(Kind.SAME, "kế hoạch")),
                        List.of(new WordChange(Kind.ADDED, "thêm dòng")));
    }

    @Test
    void bothTextsCanBeReadOutOfTheDifference() {
        Random random = new Random(2026);
        for (int round = 0; round < 200; round++) {
            String before = text(random);
            String after = text(random);
            List<VersionDifference.Part> parts =
                    VersionDifference.between(
                                    List.of(section("a", before)), List.of(section("a", after)))
                            .parts();
            assertThat(parts).hasSize(1);
            assertThat(words(parts.getFirst(), Kind.ADDED)).isEqualTo(before.split("\\s+"));
            assertThat(words(parts.getFirst(), Kind.REMOVED)).isEqualTo(after.split("\\s+"));
        }
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(6), 0, 4)
                .mapToObj(line -> "w" + line + " v" + random.nextInt(3))
                .collect(Collectors.joining("\n"));
    }

    private static String[] words(VersionDifference.Part part, Kind leftOut) {
        List<String> words = new ArrayList<>();
        part.lines().stream()
                .flatMap(List::stream)
                .filter(piece -> piece.kind() != leftOut)
                .forEach(piece -> words.addAll(List.of(piece.text().split("\\s+"))));
        return words.toArray(String[]::new);
    }
}
