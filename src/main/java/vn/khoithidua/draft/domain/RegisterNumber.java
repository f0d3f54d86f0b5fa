package vn.khoithidua.draft.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Number and symbol of a paper as typed from a register, such as {@code 02/KH-KTĐ} or {@code
 * 409/TĐKT-KTKT}: Decree 30/2020/NĐ-CP, article 15. Numbers below 10 take a zero on paper.
 *
 * @param value at most 60 characters
 */
public record RegisterNumber(String value) {

    private static final int LENGTH = 60;
    private static final Pattern SHAPE = Pattern.compile("\\d{1,5}[a-z]?\\s*/\\s*\\S.*");

    /** Reads what was typed; empty for what is no number and symbol. */
    public static Optional<RegisterNumber> of(String typed) {
        String line = VietnameseText.cleanLine(typed).replaceAll("\\s*([/-])\\s*", "$1");
        if (line.length() > LENGTH || !SHAPE.matcher(line).matches()) {
            return Optional.empty();
        }
        return Optional.of(new RegisterNumber(line.matches("[1-9]/.*") ? "0" + line : line));
    }
}
