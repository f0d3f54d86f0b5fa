package vn.khoithidua.kernel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as Vietnamese offices write them: {@code 985}, {@code 985,5}, {@code 1.234,5}, {@code
 * 77,0%}.
 *
 * <p>One dot followed by exactly three digits groups thousands; another single dot is a decimal
 * sign.
 */
public final class NumberText {

    private static final int LONGEST = 24;
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[0-9]+(,[0-9]+)?");
    private static final Pattern DOT = Pattern.compile("[0-9]+\\.[0-9]+");
    private static final Pattern SIGNED = Pattern.compile("([-−+]?)\\s*(.*?)\\s*%?");

    private NumberText() {}

    /** How a text marks its decimals; a pasted block must not contain both kinds. */
    public enum Convention {
        /** No decimals and no groups: says nothing. */
        PLAIN,
        /** Decimal comma, or dots between thousands. */
        VIETNAMESE,
        /** Decimal dot. */
        INTERNATIONAL
    }

    /**
     * Reads a number.
     *
     * @param text what was typed; a leading sign and a trailing % are allowed, spaces around it too
     * @return the number exactly as written, or null if it is none
     */
    public static @Nullable BigDecimal parse(String text) {
        Matcher signed = SIGNED.matcher(text.strip().replace('\u00a0', ' '));
        if (text.length() > LONGEST || !signed.matches()) {
            return null;
        }
        String body = signed.group(2);
        String plain;
        if (GROUPED.matcher(body).matches()) {
            plain = body.replace(".", "").replace(',', '.');
        } else if (COMMA.matcher(body).matches()) {
            plain = body.replace(',', '.');
        } else if (DOT.matcher(body).matches()) {
            plain = body;
        } else {
            return null;
        }
        BigDecimal number = new BigDecimal(plain);
        return signed.group(1).isEmpty() || signed.group(1).equals("+") ? number : number.negate();
    }

    /** Which convention a readable number follows. */
    public static Convention conventionOf(String text) {
        String body = text.strip();
        if (body.contains(",") || GROUPED.matcher(body.replaceAll("[-−+%\\s]", "")).matches()) {
            return Convention.VIETNAMESE;
        }
        return body.contains(".") ? Convention.INTERNATIONAL : Convention.PLAIN;
    }

    /**
     * Writes a number the Vietnamese way: comma for decimals, dots between thousands, a true minus
     * sign.
     *
     * @param number any number
     * @param decimals how many decimals to show at the least; more are shown where the number has
     *     them
     */
    public static String format(BigDecimal number, int decimals) {
        BigDecimal bare = number.stripTrailingZeros();
        String digits = bare.abs().setScale(Math.max(decimals, bare.scale())).toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        StringBuilder out = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append('.');
            }
            out.append(whole.charAt(i));
        }
        return dot < 0
                ? out.toString()
                : out.append(',').append(digits, dot + 1, digits.length()).toString();
    }
}
