package vn.khoithidua.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What a new password must be: long, and not what everybody would try first. No rules of
 * composition, no expiry.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final Set<String> TRIED_FIRST =
            Set.of(
                    "123456789012",
                    "1234567890123",
                    "password1234",
                    "matkhau12345",
                    "qwertyuiop12",
                    "abcdefghijkl",
                    "administrator",
                    "111111111111",
                    "000000000000",
                    "passwordpassword",
                    "matkhaumatkhau",
                    "123456123456");
    private static final Set<String> CONTEXT =
            Set.of("thidua", "khoithidua", "thiduakhenthuong", "hoidong", "sonoivu");

    private PasswordRules() {}

    /**
     * One form for setting and checking: the same letters typed in two ways are the same password.
     */
    static String normalized(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    static Optional<Refusal> refusal(String password, String username) {
        int length = normalized(password).codePointCount(0, normalized(password).length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(Refusal.invalid("access.password.length", SHORTEST, LONGEST));
        }
        String folded = folded(password);
        boolean onlyContext =
                CONTEXT.stream()
                        .anyMatch(word -> folded.replaceAll("[0-9._@!#-]", "").equals(word));
        if (folded.equals(folded(SampleMark.PASSWORD))
                || TRIED_FIRST.contains(folded)
                || onlyContext
                || folded.contains(username)) {
            return Optional.of(Refusal.invalid("access.password.common"));
        }
        return Optional.empty();
    }

    private static String folded(String password) {
        return VietnameseText.fold(password).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
