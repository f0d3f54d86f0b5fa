package vn.khoithidua.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets typed, read and written on papers. */
class TypedTargetTests {

    private static final List<TargetValue> ALL =
            List.of(
                    new TargetValue.Numeric(new BigDecimal("1234.5")),
                    new TargetValue.Percent(new BigDecimal("95")),
                    new TargetValue.NestedPercent(
                            new BigDecimal("100"), new BigDecimal("15"), "xuất sắc"),
                    new TargetValue.Due(LocalDate.of(2026, 11, 5)),
                    new TargetValue.Title("Công sở văn hóa"),
                    new TargetValue.Words("Không để xảy ra cháy nổ"));

    @Test
    void everyKindIsReadAsItIsTyped() {
        for (TargetValue target : ALL) {
            TypedTarget typed = TypedTarget.of(target);
            assertThat(TypedTarget.KINDS).contains(typed.kind());
            assertThat(typed.read()).isEqualTo(target);
            assertThat(typed.isNone()).isFalse();
        }
        assertThat(TypedTarget.of(null).isNone()).isTrue();
    }

    @Test
    void papersSayItInWords() {
        assertThat(ALL.stream().map(one -> TargetText.of(new Assignment(true, one), "hộ")))
                .containsExactly(
                        "1.234,5 hộ",
                        "95%",
                        "100%, trong đó 15% xuất sắc",
                        "đến 05/11/2026",
                        "Công sở văn hóa",
                        "Không để xảy ra cháy nổ");
        assertThat(TargetText.of(Assignment.NONE, "hộ")).isEqualTo("không giao");
        assertThat(TargetText.of(Assignment.PLAIN, "hộ")).isEmpty();
        assertThat(TargetText.of(new Assignment(true, ALL.getFirst()), null)).isEqualTo("1.234,5");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMERIC, mười, '', ''",
        "PERCENT, '', '', ''",
        "NESTED_PERCENT, 15, 100, xuất sắc",
        "NESTED_PERCENT, 100, 15, ''",
        "DUE, 31/02/x, '', ''",
        "'', 12, '', ''",
        "SOMETHING, 12, '', ''"
    })
    void whatCannotBeReadIsNotTaken(String kind, String value, String part, String name) {
        TypedTarget typed = new TypedTarget(kind, value, part, name);
        assertThat(typed.read()).isNull();
        assertThat(typed.isNone()).isFalse();
    }

    @Test
    void wordsHaveAnEnd() {
        assertThat(new TypedTarget("WORDS", "x".repeat(301), "", "").read()).isNull();
    }
}
