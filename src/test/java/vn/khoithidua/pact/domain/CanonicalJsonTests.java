package vn.khoithidua.pact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTests {

    private static final List<String> WORDS =
            List.of(
                    "Giao ước",
                    "thi đua",
                    "95%",
                    "\"ngoặc\"",
                    "dòng\nmới",
                    "Ế Ỗ Ữ",
                    "\\",
                    "\u0007");

    private final JsonMapper jackson = JsonMapper.builder().build();

    @Test
    void sortsKeysByCodeUnitsAndEscapesNoMoreThanNeeded() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("\u20ac", "Euro");
        map.put("\r", null);
        map.put("1", 1);
        map.put("b", true);
        map.put("\ud83d\ude02", List.of("\u000f\n", "€"));
        assertThat(CanonicalJson.write(map))
                .isEqualTo(
                        "{\"\":null,\"1\":1,\"b\":true,\"€\":\"Euro\",\"\ud83d\ude02\":[\"\",\"€\"]}"
                                .replace("[\"\"", "[\"\\u000f\""));
    }

    @Test
    void refusesNumbersThatCouldBeRounded() {
        assertThatThrownBy(() -> CanonicalJson.write(new BigDecimal("0.1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write(0.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void orderOfKeysSpacesAndLettersInPiecesChangeNothing() {
        Random random = new Random(20260307);
        for (int i = 0; i < 500; i++) {
            Map<String, @Nullable Object> tree = tree(random, 3);
            String canonical = CanonicalJson.write(tree);
            assertThat(CanonicalJson.write(shuffled(tree, random))).isEqualTo(canonical);
            assertThat(CanonicalJson.write(inPieces(tree))).isEqualTo(canonical);
            assertThat(CanonicalJson.write(jackson.readValue(canonical, Map.class)))
                    .as("reading and writing again")
                    .isEqualTo(canonical);
            String pretty =
                    jackson.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(jackson.readValue(canonical, Map.class));
            assertThat(CanonicalJson.write(jackson.readValue(pretty, Map.class)))
                    .isEqualTo(canonical);
        }
    }

    private static Map<String, @Nullable Object> tree(Random random, int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            map.put("k" + random.nextInt(50), value(random, depth - 1));
        }
        return map;
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (depth <= 0 ? random.nextInt(3) : random.nextInt(5)) {
            case 0 -> random.nextInt(1000);
            case 1 -> null;
            case 2 -> word(random);
            case 3 -> tree(random, depth);
            default -> List.of(word(random), tree(random, depth), word(random));
        };
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(9);
    }

    private static @Nullable Object shuffled(@Nullable Object value, Random random) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> same = new ArrayList<>();
            list.forEach(item -> same.add(shuffled(item, random)));
            return same;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        Collections.shuffle(entries, random);
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        entries.forEach(e -> out.put(String.valueOf(e.getKey()), shuffled(e.getValue(), random)));
        return out;
    }

    private static @Nullable Object inPieces(@Nullable Object value) {
        if (value instanceof String text) {
            String pieces = Normalizer.normalize(text, Normalizer.Form.NFD);
            return "  " + pieces.replace("\n", "\r\n") + " \r\n";
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> same = new ArrayList<>();
            list.forEach(item -> same.add(inPieces(item)));
            return same;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> out = new LinkedHashMap<>();
            map.forEach((key, item) -> out.put(String.valueOf(key), inPieces(item)));
            return out;
        }
        return value;
    }
}
