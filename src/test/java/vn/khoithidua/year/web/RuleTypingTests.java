package vn.khoithidua.year.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.khoithidua.PageTest;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.RuleKind;
import vn.khoithidua.ruleset.domain.RuleValue;
import vn.khoithidua.year.LittleProvince;

/** A rule is typed as it is read, in both languages. */
@PageTest
class RuleTypingTests {

    @Autowired private RuleWords words;
    @Autowired private RuleSets rules;
    @Autowired private LittleProvince province;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyDefaultComesBackAsItWas(String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
        Collection<RuleValue> all =
                rules.valuesOn(province.authority(), LocalDate.of(2026, 3, 1)).byKey().values();
        assertThat(all).hasSizeGreaterThan(30);
        assertThat(all)
                .allSatisfy(
                        rule -> {
                            RuleKind kind = RuleKind.of(rule.key());
                            String stored = RuleTyping.stored(kind, words.typed(rule));
                            assertThat(same(kind, stored)).isEqualTo(same(kind, rule.value()));
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHARE|80%|0.80",
                "SHARE|80|0.80",
                "SHARE|0,8|0.8",
                "SHARE|66,5 %|0.665",
                "SHARE|2 / 3|2/3",
                "SHARE|nhiều|nhiều",
                "WORKING_DAYS|5 ngày làm việc|5",
                "MONEY|2.340.000 đồng|2340000",
                "POINTS|0,5 điểm|0.5",
                "SEATS|4–7 đơn vị: 1 suất; 8–14 đơn vị: 2 suất|4-7:1;8-14:2",
                "SEATS|bốn|bốn",
                "WINDOW|từ 10/12 đến 31/01 năm sau|12-10 +01-31",
                "WINDOW|10/12|10/12",
                "WINDOW|từ 01/02, xong trước ngày 30/03|02-01 before 03-30",
                "WINDOW|from 01/02, done before 10/01 of the next year|02-01 before +01-10",
                "WINDOW|từ 01/12, trong 10 ngày làm việc|12-01 within 10",
                "WINDOW|from 01/12, within 10 working days|12-01 within 10",
                "WINDOW|trong 10 ngày làm việc|trong 10 ngày làm việc",
                "DEADLINE|trước ngày 10/12|before 12-10",
                "DEADLINE|chậm nhất ngày 30/6 năm sau|by +06-30",
                "DEADLINE|before 1/2|before 02-01",
            })
    void readsWhatAnOfficialWrites(RuleKind kind, String typed, String stored) {
        assertThat(RuleTyping.stored(kind, typed)).isEqualTo(stored);
    }

    @Test
    void choicesAreInWordsAndValid() {
        for (RuleKind kind : RuleKind.values()) {
            words.choices(kind)
                    .forEach(
                            (code, said) -> {
                                assertThat(kind.reads(code)).as(code).isTrue();
                                assertThat(said).isNotEqualTo(code).doesNotContain("ruleset.");
                            });
        }
        assertThat(words.choices(RuleKind.TIE_ORDER)).hasSize(5);
    }

    /** 0.80 and 0.8 are the same share. */
    private static String same(RuleKind kind, String text) {
        return kind == RuleKind.SHARE && text.contains(".")
                ? text.replaceFirst("0+$", "")
                : text.replaceFirst("\\.0+$", "");
    }
}
