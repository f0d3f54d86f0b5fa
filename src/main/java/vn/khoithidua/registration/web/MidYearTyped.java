package vn.khoithidua.registration.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.registration.MidYearResult;
import vn.khoithidua.registration.MidYearRow;
import vn.khoithidua.registration.domain.Found;
import vn.khoithidua.registration.domain.ProgressWord;

/**
 * The result of one target as typed.
 *
 * @param doneOn {@code yyyy-MM-dd} as browsers send it, or {@code d/M/yyyy}
 * @param said a {@link ProgressWord}, or empty
 * @param steady whether the target is a level to be held
 */
record MidYearTyped(
        String number, String part, String doneOn, String said, boolean steady, String words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int LONGEST = 1000;

    static MidYearTyped of(MidYearRow row) {
        Found found = row.result().found();
        return new MidYearTyped(
                number(found.number()),
                number(found.part()),
                found.doneOn() == null ? "" : found.doneOn().toString(),
                found.said() == null ? "" : found.said().name(),
                row.result().steady(),
                row.result().words());
    }

    /** Fields are named by what they are and the criterion's key. */
    static MidYearTyped typed(MidYearRow row, MultiValueMap<String, String> fields) {
        String key = ":" + row.criterion().key();
        return new MidYearTyped(
                field(fields, "number" + key),
                field(fields, "part" + key),
                field(fields, "doneOn" + key),
                field(fields, "said" + key),
                field(fields, "steady" + key).equals("true"),
                VietnameseText.clean(field(fields, "words" + key)));
    }

    /** The result, or null if it cannot be read. */
    @Nullable MidYearResult read() {
        BigDecimal value = NumberText.parse(number);
        BigDecimal share = NumberText.parse(part);
        LocalDate done = day();
        boolean wrong =
                value == null && !number.isEmpty()
                        || share == null && !part.isEmpty()
                        || done == null && !doneOn.isEmpty()
                        || words.length() > LONGEST;
        return wrong
                ? null
                : new MidYearResult(new Found(value, share, done, saidWord()), steady, words);
    }

    private @Nullable ProgressWord saidWord() {
        for (ProgressWord word : ProgressWord.values()) {
            if (word != ProgressWord.NO_DATA && word.name().equals(said)) {
                return word;
            }
        }
        return null;
    }

    private @Nullable LocalDate day() {
        try {
            return doneOn.contains("/")
                    ? LocalDate.parse(doneOn, DAY)
                    : doneOn.isEmpty() ? null : LocalDate.parse(doneOn);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : NumberText.format(number, 0);
    }
}
