package vn.khoithidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khoithidua.kernel.Refusal;

/** What nobody may choose. */
class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleMark.PASSWORD,
                "thi dua 2026 cung tien bo",
                "THI ĐUA 2026 CÙNG TIẾN BỘ",
                "Mật khẩu 12345",
                "Khối thi đua!!",
                "lan.nguyen và mùa thu"
            })
    void whatIsPrintedOrGuessedIsRefused(String password) {
        assertThat(PasswordRules.refusal(password, "lan.nguyen"))
                .map(Refusal::key)
                .contains("access.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ngắn quá", "mười một k."})
    void twelveLettersAreNeeded(String password) {
        assertThat(PasswordRules.refusal(password, "lan"))
                .map(Refusal::key)
                .contains("access.password.length");
    }

    @Test
    void aSentenceOfOnesOwnIsTakenHoweverItIsTyped() {
        String composed = "Hoa gạo nở đỏ bến sông xưa";
        String apart = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(PasswordRules.refusal(composed, "lan")).isEmpty();
        assertThat(PasswordRules.refusal(apart, "lan")).isEmpty();
        assertThat(PasswordRules.normalized(apart)).isEqualTo(composed);
    }
}
