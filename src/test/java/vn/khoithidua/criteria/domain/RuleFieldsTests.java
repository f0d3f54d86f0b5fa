package vn.khoithidua.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Forms and lines are two faces of one rule: taken apart and put together, nothing changes. */
class RuleFieldsTests {

    @Test
    void everyLineThatCanBeWrittenGoesThroughItsForm() {
        Set<RuleShape> seen = EnumSet.noneOf(RuleShape.class);
        for (long seed = 0; seed < 3000; seed++) {
            String printed = Notation.print(new RandomScoring(seed).scoring());
            NotationLines lines = NotationLines.of(printed);
            for (int n = 1; n <= lines.lines().size(); n++) {
                RuleFields fields = RuleFields.of(lines.lines().get(n - 1)).orElseThrow();
                seen.add(fields.kind());
                lines = lines.replace(n, fields.line());
            }
            assertThat(Notation.print(Notation.read(lines.text()))).isEqualTo(printed);
        }
        assertThat(seen).containsExactlyInAnyOrder(RuleShape.values());
    }

    @Test
    void whatPeopleTypeBecomesALine() {
        RuleFields fields =
                RuleFields.typed(
                        RuleShape.STEPS,
                        Map.of(
                                "input", "tỷ lệ thu gom",
                                "axis", "PERCENT",
                                "b.0.lower", "ABOVE",
                                "b.0.lo", "98",
                                "b.0.points", "5",
                                "b.1.lo", "97",
                                "b.1.points", "4",
                                "b.2.points", "",
                                "otherwise", "0"));
        assertThat(Notation.print(Notation.read(fields.line())))
                .isEqualTo(
                        "theo mức [tỷ lệ thu gom]: trên 98% được 5; từ 97% được 4; còn lại được 0");
    }

    @Test
    void anEmptyFormIsNoRule() {
        for (RuleShape kind : RuleShape.values()) {
            String line = RuleFields.typed(kind, Map.of()).line();
            boolean whole = kind == RuleShape.JUDGED || kind == RuleShape.GROUP;
            assertThat(RuleFields.of(line).isPresent()).as(line).isEqualTo(whole);
        }
    }

    @Test
    void linesKeepTheirOrderAndTheirGroups() {
        NotationLines lines = NotationLines.of("").add(RuleShape.BONUS, "cộng 1 mỗi [sáng kiến]");
        lines = lines.add(RuleShape.GATE, "chặn khi có [vi phạm] thì không điểm");
        lines =
                lines.add(RuleShape.ACHIEVED, "điểm chuẩn 3")
                        .add(RuleShape.GROUP, "nhóm (trừ không quá 2):");
        lines = lines.addTo(3, "trừ 1 mỗi [lỗi]").addTo(3, "trừ 2 mỗi [lỗi nặng]");
        assertThat(lines.lines())
                .containsExactly(
                        "điểm chuẩn 3",
                        "cộng 1 mỗi [sáng kiến]",
                        "nhóm (trừ không quá 2):",
                        "- trừ 1 mỗi [lỗi]",
                        "- trừ 2 mỗi [lỗi nặng]",
                        "chặn khi có [vi phạm] thì không điểm");
        assertThat(lines.remove(4).lines()).hasSize(5);
        assertThat(lines.remove(4).remove(4).lines()).hasSize(3);
        assertThat(lines.remove(3).lines()).hasSize(3);
    }

    @Test
    void wordsStandBesideEachLine() {
        for (long seed = 0; seed < 3000; seed++) {
            Scoring scoring = new RandomScoring(seed).scoring();
            List<Phrase> words = SpokenRules.lines(scoring);
            assertThat(words).hasSameSizeAs(Notation.print(scoring).lines().toList());
        }
    }
}
