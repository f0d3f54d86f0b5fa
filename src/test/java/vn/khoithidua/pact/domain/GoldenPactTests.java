package vn.khoithidua.pact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contents as they were kept years ago, byte for byte, and contents made at random. The files were
 * written by another program than ours.
 */
class GoldenPactTests {

    private static final List<String> WORDS =
            List.of(
                    "Giải ngân",
                    "95%",
                    "Ữ Ợ Ẵ đ Đ",
                    "\"ngoặc\" và “ngoặc”",
                    "dòng\nmới",
                    "\\",
                    "≥ 90",
                    "😀",
                    "",
                    "12.5");

    private final JsonMapper json = JsonMapper.builder().build();

    private static String golden(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        GoldenPactTests.class.getResourceAsStream("/pact/" + name + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pact-2024, 7fc4858268809b2eae12320bbef5fadad3afa250b22fd6401af40f6d46f28eba",
        "addendum-2025, 079de41211861e082e59656a6b0fe8541056ddd7dd5cefa58f0af7046c277ee9"
    })
    void aKeptContentIsReadAndWrittenAsItWas(String name, String hash) throws IOException {
        String kept = golden(name);
        assertThat(ContentHash.of(kept).value()).isEqualTo(hash);
        PactContent read = json.readValue(kept, PactContent.class);
        assertThat(read.canonical()).isEqualTo(kept);
        assertThat(read.hash().value()).isEqualTo(hash);
    }

    @Test
    void everyPartOfEveryPartIsInTheCanonicalForm() {
        Map<?, ?> tree = json.readValue(PactContentTests.sample().canonical(), Map.class);
        holds(tree, PactContent.class);
        Map<?, ?> section = first(tree, "sections");
        holds(section, PactSection.class);
        holds(first(section, "targets"), PactTarget.class);
        Map<?, ?> member = first(tree, "members");
        holds(member, PactMember.class);
        holds(first(member, "targets"), PactMember.OwnTarget.class);
    }

    private static void holds(Map<?, ?> tree, Class<?> type) {
        for (RecordComponent part : type.getRecordComponents()) {
            assertThat(tree.containsKey(part.getName()))
                    .as("%s of %s", part.getName(), type.getSimpleName())
                    .isTrue();
        }
        assertThat(tree).hasSize(type.getRecordComponents().length);
    }

    private static Map<?, ?> first(Map<?, ?> tree, String key) {
        return (Map<?, ?>) ((List<?>) Objects.requireNonNull(tree.get(key))).getFirst();
    }

    @Test
    void howAContentIsWrittenDoesNotMatterAndWhatItSaysDoes() {
        Random random = new Random(20260307);
        for (int i = 0; i < 60; i++) {
            PactContent content = content(random);
            String canonical = content.canonical();
            Object tree = json.readValue(canonical, Map.class);
            assertThat(hash(shuffled(tree, random))).isEqualTo(content.hash());
            String spaced =
                    json.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(shuffled(tree, random));
            assertThat(json.readValue(spaced, PactContent.class).hash()).isEqualTo(content.hash());
            String pieces = Normalizer.normalize(canonical, Normalizer.Form.NFD);
            assertThat(json.readValue(pieces, PactContent.class).hash()).isEqualTo(content.hash());
            Set<ContentHash> others = new HashSet<>();
            List<Object> variants = new ArrayList<>();
            vary(tree, tree, variants);
            variants.forEach(other -> others.add(hash(other)));
            assertThat(others).hasSize(variants.size()).doesNotContain(content.hash());
        }
    }

    @Test
    void twoKeysThatAreOneAreRefused() {
        Map<String, String> two = new LinkedHashMap<>();
        two.put("Ữ", "1");
        two.put(Normalizer.normalize("Ữ", Normalizer.Form.NFD), "2");
        assertThatThrownBy(() -> CanonicalJson.write(two))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ContentHash hash(@Nullable Object tree) {
        return json.readValue(json.writeValueAsString(tree), PactContent.class).hash();
    }

    private static PactContent content(Random random) {
        List<PactSection> sections = new ArrayList<>();
        List<PactMember> members = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            List<PactTarget> targets = new ArrayList<>();
            List<PactMember.OwnTarget> own = new ArrayList<>();
            for (int j = 0; j < random.nextInt(3); j++) {
                targets.add(
                        new PactTarget(
                                "k" + i + j,
                                word(random),
                                word(random),
                                word(random),
                                word(random),
                                word(random)));
                own.add(new PactMember.OwnTarget("k" + i + j, word(random), word(random)));
            }
            sections.add(new PactSection(word(random), word(random), word(random), targets));
            members.add(
                    new PactMember(
                            "line" + i,
                            word(random),
                            word(random),
                            word(random),
                            word(random),
                            own));
        }
        return new PactContent(
                PactContent.SCHEMA,
                "year",
                "PACT",
                random.nextInt(3),
                1 + random.nextInt(4),
                word(random),
                word(random),
                "2026",
                "2026-03-07",
                word(random),
                word(random),
                List.of(word(random), word(random)),
                word(random),
                sections,
                word(random),
                "",
                members);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
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

    /** Every tree with one text longer by a sign, or one number larger. */
    @SuppressWarnings("unchecked")
    private void vary(Object root, @Nullable Object at, List<Object> out) {
        if (at instanceof Map<?, ?> map) {
            Map<String, Object> open = (Map<String, Object>) map;
            for (String key : new ArrayList<>(open.keySet())) {
                Object before = Objects.requireNonNull(open.get(key));
                open.put(key, changed(before));
                keep(root, before, out);
                open.put(key, before);
                vary(root, before, out);
            }
        } else if (at instanceof List<?> list) {
            List<Object> open = (List<Object>) list;
            for (int i = 0; i < open.size(); i++) {
                Object before = open.get(i);
                open.set(i, changed(before));
                keep(root, before, out);
                open.set(i, before);
                vary(root, before, out);
            }
        }
    }

    private void keep(Object root, Object before, List<Object> out) {
        if (before instanceof String || before instanceof Integer) {
            out.add(json.readValue(json.writeValueAsString(root), Map.class));
        }
    }

    private static Object changed(Object before) {
        return switch (before) {
            case String text -> text + ".";
            case Integer number -> number + 1;
            default -> before;
        };
    }
}
