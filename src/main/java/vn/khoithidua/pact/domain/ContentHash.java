package vn.khoithidua.pact.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * SHA-256 over a canonical content.
 *
 * @param value 64 hexadecimal digits in small letters
 */
public record ContentHash(String value) {

    private static final int CODE_DIGITS = 8;

    /**
     * Takes a hash.
     *
     * @throws IllegalArgumentException if it is none
     */
    public ContentHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + value);
        }
    }

    /** The hash of a canonical text. */
    public static ContentHash of(String canonical) {
        return new ContentHash(digest(canonical));
    }

    /**
     * The short code on screen and paper, such as {@code 7C1E-94AB}: a key for looking up, not a
     * proof.
     */
    public String code() {
        return code(value);
    }

    /** The first digits of a typed code as the hash has them; empty if it is no code. */
    public static String prefixOf(String typed) {
        String bare = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return bare.matches("[0-9a-f]{8,64}") ? bare : "";
    }

    /** A receipt's number: three groups of four digits over what was recorded. */
    public static String receipt(String recorded) {
        String digest = digest(recorded).toUpperCase(Locale.ROOT);
        return code(digest) + "-" + digest.substring(CODE_DIGITS, 12);
    }

    private static String code(String digits) {
        String first = digits.substring(0, CODE_DIGITS).toUpperCase(Locale.ROOT);
        return first.substring(0, 4) + "-" + first.substring(4);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
