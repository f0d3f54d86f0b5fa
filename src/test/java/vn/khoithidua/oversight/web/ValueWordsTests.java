package vn.khoithidua.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;

/** What the trail recorded reads as words. */
@PageTest
class ValueWordsTests {

    private static final Locale VI = Locale.of("vi");
    private static final String ID = "05ed3b3d-e797-43f4-a70b-841d7e1d208f";

    @Autowired private ValueWords words;

    @Test
    void saysCodesNumbersDaysAndNothing() {
        assertThat(words.value("year.focus.moved", "to", "VERIFYING", VI)).isEqualTo("Thẩm định");
        assertThat(words.value("scoring.sheet.moved", "to", "AWAITING_LEADER", VI))
                .isEqualTo("Chờ lãnh đạo duyệt");
        assertThat(words.value("year.leadership.appointed", "role", "HEAD", VI))
                .isEqualTo("Trưởng khối");
        assertThat(words.value("award.fact.recorded", "step", "DECIDED", Locale.ENGLISH))
                .doesNotContain("DECIDED");
        assertThat(words.value("scoring.sheet.moved", "from", "SUBMITTED", VI)).isEqualTo("Đã nộp");
        assertThat(words.value("year.focus.moved", "from", "SUBMITTED", VI))
                .isEqualTo("Trình Hội đồng");
        assertThat(words.value("a.b", "new", new BigDecimal("1234.5"), VI)).isEqualTo("1.234,5");
        assertThat(words.value("a.b", "new", 12, VI)).isEqualTo("12");
        assertThat(words.value("a.b", "override", true, VI)).isEqualTo("Có");
        assertThat(words.value("a.b", "on", "2024-01-05", VI)).isEqualTo("05/01/2024");
        assertThat(words.value("a.b", "digest", null, VI)).isEqualTo("–");
        assertThat(words.value("a.b", "hardLockOn", "null", VI)).isEqualTo("–");
        assertThat(words.value("a.b", "reason", "Nộp muộn", VI)).isEqualTo("Nộp muộn");
        assertThat(words.value("a.b", "symbol", "UBND", VI)).isEqualTo("UBND");
    }

    @Test
    void aThingWithoutANameIsCalledByItsKind() {
        assertThat(words.subject("pact.frozen", ID, VI)).isEqualTo("Giao ước 05ed3b3d…");
        assertThat(words.subject("unheard.of", ID, VI)).isEqualTo("05ed3b3d…");
        assertThat(words.subject("access.signInFailed", "an.nguyen", VI)).isEqualTo("an.nguyen");
    }
}
