package vn.khoithidua.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every line that a scoring can yield has words. */
class LineMessageTests {

    @Test
    void everyKindOfLineHasWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (long seed = 0; seed < 4000; seed++) {
            RandomScoring maker = new RandomScoring(seed);
            Scoring scoring = maker.scoring();
            Situation situation = Situation.of(maker.result(scoring), TableSettings.DEFAULT_STEP);
            scoring.score(situation).lines().forEach(line -> keys.add(line.key()));
            scoring.score(situation).refused().forEach(problem -> keys.add(problem.key()));
        }
        for (InputKind kind : InputKind.values()) {
            keys.add("criteria.input.bad." + kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(keys.size()).isGreaterThan(25);
        assertThat(words().stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyPhraseHasWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (long seed = 0; seed < 4000; seed++) {
            SpokenRules.lines(new RandomScoring(seed).scoring()).forEach(one -> collect(one, keys));
        }
        assertThat(keys.size()).isGreaterThan(45);
        assertThat(words().stringPropertyNames()).containsAll(keys);
    }

    private static void collect(Object said, Set<String> keys) {
        if (said instanceof Phrase phrase) {
            keys.add(phrase.key());
            phrase.args().forEach(arg -> collect(arg, keys));
        } else if (said instanceof java.util.List<?> list) {
            list.forEach(one -> collect(one, keys));
        }
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                LineMessageTests.class.getResourceAsStream(
                                        "/messages/criteria.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
