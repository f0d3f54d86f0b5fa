package vn.khoithidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:10Z");

    /** The table of RFC 6238, appendix B, for SHA-1; of its eight digits apps show the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void showsWhatTheStandardSays(long seconds, String eight) {
        assertThat(TimeCodes.code(SECRET, Instant.ofEpochSecond(seconds)))
                .isEqualTo(eight.substring(2));
    }

    /** RFC 4648: the same bytes in Base32. */
    @Test
    void writesTheSecretAsAppsReadIt() {
        assertThat(TimeCodes.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TimeCodes.text(new byte[20])).isEqualTo("A".repeat(32));
        byte[] small = new byte[20];
        small[19] = 1;
        assertThat(TimeCodes.text(small)).isEqualTo("A".repeat(31) + "B");
    }

    @Test
    void takesTheCodeOfNowAndOneStepToEitherSide() {
        long step = TimeCodes.step(NOW);
        for (int drift = -1; drift <= 1; drift++) {
            String code = TimeCodes.code(SECRET, NOW.plusSeconds(30L * drift));
            assertThat(TimeCodes.stepOf(SECRET, code, NOW))
                    .isEqualTo(OptionalLong.of(step + drift));
        }
        for (int drift : new int[] {-3, -2, 2, 3}) {
            String code = TimeCodes.code(SECRET, NOW.plusSeconds(30L * drift));
            assertThat(TimeCodes.stepOf(SECRET, code, NOW)).isEmpty();
        }
        assertThat(TimeCodes.stepOf(SECRET, "", NOW)).isEmpty();
    }

    @Test
    void makesSecretsAsLongAsTheHash() {
        SecureRandom random = new SecureRandom();
        byte[] one = TimeCodes.secret(random);
        assertThat(one).hasSize(20).isNotEqualTo(TimeCodes.secret(random));
    }

    @Test
    void recoveryCodesAreTenAndAllDigits() {
        List<String> codes = RecoveryCodes.fresh(new SecureRandom());
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("\\d{12}"));
        assertThat(RecoveryCodes.shown("012345678901")).isEqualTo("0123-4567-8901");
        assertThat(RecoveryCodes.digits(" 0123-4567 – 8901 ")).isEqualTo("012345678901");
        assertThat(RecoveryCodes.digits("123 456")).isEqualTo("123456");
    }
}
