package vn.khoithidua.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of authenticator apps (RFC 6238: HMAC-SHA-1, six digits, a new one each 30 seconds).
 */
final class TimeCodes {

    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    private static final int SECRET_BYTES = 20;
    private static final int CHARACTERS = 32;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final TimeBasedOneTimePasswordGenerator CODES =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private TimeCodes() {}

    /** 160 bits, as long as the hash, as RFC 4226 wants them. */
    static byte[] secret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The secret as people type it into an app: 32 characters of Base32 (RFC 4648). */
    static String text(byte[] secret) {
        String digits = new BigInteger(1, secret).toString(CHARACTERS);
        StringBuilder text = new StringBuilder(CHARACTERS);
        text.repeat(BASE_32.charAt(0), CHARACTERS - digits.length());
        digits.chars().forEach(c -> text.append(BASE_32.charAt(Character.digit(c, CHARACTERS))));
        return text.toString();
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
    }

    /** The code that an app shows at that time. */
    static String code(byte[] secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code this is: of now, or one before or after for clocks that differ. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (int drift = -1; drift <= 1; drift++) {
            Instant at = now.plus(STEP.multipliedBy(drift));
            if (MessageDigest.isEqual(bytes(code(secret, at)), bytes(code))) {
                found = OptionalLong.of(step(at));
            }
        }
        return found;
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
