package vn.khoithidua.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Codes for the day the phone is lost: twelve digits, so that no keyboard for Vietnamese turns
 * letters into others.
 */
final class RecoveryCodes {

    static final int COUNT = 10;
    static final int DIGITS = 12;

    private static final long BEYOND = 1_000_000_000_000L;
    private static final int GROUP = 4;

    private RecoveryCodes() {}

    /** Ten fresh codes, digits only. */
    static List<String> fresh(SecureRandom random) {
        List<String> codes = new ArrayList<>();
        while (codes.size() < COUNT) {
            String code = String.format(Locale.ROOT, "%012d", random.nextLong(BEYOND));
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** As it is read and written down: in groups of four. */
    static String shown(String code) {
        return String.join(
                "-",
                code.substring(0, GROUP),
                code.substring(GROUP, 2 * GROUP),
                code.substring(2 * GROUP));
    }

    /** The digits of what was typed; apps and papers show codes with gaps. */
    static String digits(String typed) {
        return typed.replaceAll("[\\s.\\-–]", "");
    }
}
