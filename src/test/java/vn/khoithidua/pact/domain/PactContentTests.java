package vn.khoithidua.pact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PactContentTests {

    private final JsonMapper json = JsonMapper.builder().build();

    static PactContent sample() {
        return new PactContent(
                PactContent.SCHEMA,
                "0b0e7a52-6f5e-4a55-9a1c-1f2e3d4c5b6a",
                "PACT",
                0,
                1,
                "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
                "Khối thi đua Kinh tế – Kỹ thuật",
                "2024",
                "2024-03-04",
                "Bản giao ước thi đua năm 2024",
                "Đoàn kết, sáng tạo",
                List.of("Luật Thi đua, khen thưởng", "Quy chế của Khối"),
                "Các đơn vị thống nhất ký kết:",
                List.of(
                        new PactSection(
                                "I",
                                "Phát triển kinh tế - xã hội",
                                "500",
                                List.of(
                                        new PactTarget(
                                                "kt1",
                                                "1",
                                                "Giải ngân vốn đầu tư công",
                                                "60",
                                                "%",
                                                "trừ 1 mỗi 1%"))),
                        new PactSection("II", "Xây dựng Đảng", "250", List.of())),
                "Cam kết thực hiện nghiêm túc.",
                "ab".repeat(32),
                List.of(
                        new PactMember(
                                "5a6b0e7a-6f5e-4a55-9a1c-1f2e3d4c5b6a",
                                "Sở Công Thương",
                                "Sở CT",
                                "Đặng Quốc Bảo",
                                "Giám đốc",
                                List.of(new PactMember.OwnTarget("kt1", "Giải ngân", "95%")))));
    }

    @Test
    void countsContentsAndTargets() {
        assertThat(sample().contents()).isEqualTo(2);
        assertThat(sample().targets()).isEqualTo(1);
    }

    /** This hash never changes: a pact signed years ago must verify still. */
    @Test
    void hasTheGoldenHash() {
        assertThat(sample().hash().value())
                .isEqualTo("7fc4858268809b2eae12320bbef5fadad3afa250b22fd6401af40f6d46f28eba");
    }

    @Test
    void isReadBackAsItWas() {
        PactContent read = json.readValue(sample().canonical(), PactContent.class);
        assertThat(read).isEqualTo(sample());
        assertThat(read.hash()).isEqualTo(sample().hash());
    }

    @Test
    void lettersInPiecesAreTheSameContent() {
        String pieces = Normalizer.normalize(sample().canonical(), Normalizer.Form.NFD);
        assertThat(pieces).isNotEqualTo(sample().canonical());
        assertThat(json.readValue(pieces, PactContent.class).hash()).isEqualTo(sample().hash());
    }

    @Test
    void anyVisibleChangeIsAnotherContent() {
        Set<String> hashes = new HashSet<>();
        List<Object> variants = new ArrayList<>();
        variants(json.readValue(sample().canonical(), Map.class), variants);
        for (Object variant : variants) {
            hashes.add(ContentHash.of(CanonicalJson.write(variant)).value());
        }
        assertThat(variants).hasSizeGreaterThan(PactContent.class.getRecordComponents().length);
        assertThat(hashes).hasSize(variants.size()).doesNotContain(sample().hash().value());
    }

    @Test
    void theCanonicalFormHoldsEveryPart() {
        Map<?, ?> tree = json.readValue(sample().canonical(), Map.class);
        for (RecordComponent part : PactContent.class.getRecordComponents()) {
            assertThat(tree.containsKey(part.getName())).as(part.getName()).isTrue();
        }
    }

    @Test
    void theOrderOfTargetsIsPartOfWhatIsAgreed() {
        PactContent one = sample();
        String turned =
                one.canonical()
                        .replace(
                                "[\"Luật Thi đua, khen thưởng\",\"Quy chế của Khối\"]",
                                "[\"Quy chế của Khối\",\"Luật Thi đua, khen thưởng\"]");
        assertThat(json.readValue(turned, PactContent.class).hash()).isNotEqualTo(one.hash());
    }

    @Test
    void aCodeIsTheBeginningOfTheHash() {
        ContentHash hash = new ContentHash("7c1e94ab" + "0".repeat(56));
        assertThat(hash.code()).isEqualTo("7C1E-94AB");
        assertThat(ContentHash.prefixOf(" 7c1e-94AB ")).isEqualTo("7c1e94ab");
        assertThat(ContentHash.prefixOf("7C1E")).isEmpty();
        assertThat(ContentHash.prefixOf("%' or 1=1")).isEmpty();
    }

    /** Every tree that differs from the given one in exactly one text or number. */
    private void variants(Object root, List<Object> out) {
        walk(root, root, out);
    }

    @SuppressWarnings("unchecked")
    private void walk(Object root, @Nullable Object at, List<Object> out) {
        if (at instanceof Map<?, ?> map) {
            Map<String, Object> open = (Map<String, Object>) map;
            for (String key : new ArrayList<>(open.keySet())) {
                Object before = open.get(key);
                if (before instanceof String || before instanceof Integer) {
                    open.put(key, before instanceof Integer n ? n + 1 : before + ".");
                    out.add(json.readValue(json.writeValueAsString(root), Map.class));
                    open.put(key, before);
                } else {
                    walk(root, before, out);
                }
            }
        } else if (at instanceof List<?> list) {
            List<Object> open = (List<Object>) list;
            for (int i = 0; i < open.size(); i++) {
                if (open.get(i) instanceof String text) {
                    open.set(i, text + ".");
                    out.add(json.readValue(json.writeValueAsString(root), Map.class));
                    open.set(i, text);
                } else {
                    walk(root, open.get(i), out);
                }
            }
        }
    }
}
