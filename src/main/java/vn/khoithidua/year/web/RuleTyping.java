package vn.khoithidua.year.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.ruleset.domain.RuleKind;

/**
 * Reads a rule's value as an official writes it ({@link RuleWords#value}) into the text that is
 * stored. What it cannot read it hands on as typed, so that the rule refuses it by its own form.
 */
final class RuleTyping {

    private static final Pattern FRACTION = Pattern.compile("\\s*(\\d+)\\s*/\\s*(\\d+)\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\s*([\\d.,]+)\\s*(%?).*");
    private static final Pattern BAND =
            Pattern.compile("(\\d+)\\s*[-–]\\s*(\\d+)\\D*:\\D*(\\d+)\\D*");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})(\\s+(?:năm sau|of the next year|next year))?");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(trước|before)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
    private static final Pattern WITHIN =
            Pattern.compile("(\\d+)\\s+(?:ngày làm việc|working days?)");

    private RuleTyping() {}

    static String stored(RuleKind kind, String typed) {
        String text = typed.strip();
        String read = text.isEmpty() ? "" : read(kind, text);
        return read == null ? text : read;
    }

    private static @Nullable String read(RuleKind kind, String text) {
        return switch (kind) {
            case SHARE -> share(text);
            case DAYS,
                    WORKING_DAYS,
                    ROUNDS,
                    MEETINGS,
                    COUNT,
                    PERCENT,
                    DEPUTIES,
                    POINTS,
                    MULTIPLE,
                    MONEY,
                    MEGABYTES ->
                    number(text);
            case DECIMALS -> text.replaceAll("\\D", "");
            case DAY_LIST -> numbers(text);
            case SEATS -> seats(text);
            case WINDOW -> window(text);
            case DEADLINE -> deadline(text);
            case FLAG, LEADERSHIP_MODE, RANKING_BASIS, TIE_ORDER, TEXT -> text;
        };
    }

    private static @Nullable String share(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return fraction.group(1) + "/" + fraction.group(2);
        }
        Matcher number = NUMBER.matcher(text);
        BigDecimal value = number.matches() ? NumberText.parse(number.group(1)) : null;
        if (value == null) {
            return null;
        }
        boolean percent = !number.group(2).isEmpty() || value.compareTo(BigDecimal.ONE) > 0;
        return (percent ? value.movePointLeft(2) : value).toPlainString();
    }

    private static @Nullable String number(String text) {
        Matcher number = NUMBER.matcher(text);
        BigDecimal value = number.matches() ? NumberText.parse(number.group(1)) : null;
        return value == null ? null : value.toPlainString();
    }

    /** All whole numbers of a text, as {@code 7,3,1}. */
    private static String numbers(String text) {
        return WHOLE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(","));
    }

    private static @Nullable String seats(String text) {
        String[] bands = text.split(";");
        return Arrays.stream(bands).allMatch(band -> BAND.matcher(band.strip()).matches())
                ? Arrays.stream(bands)
                        .map(band -> BAND.matcher(band.strip()).replaceFirst("$1-$2:$3"))
                        .collect(Collectors.joining(";"))
                : null;
    }

    private static @Nullable String window(String text) {
        Matcher within = WITHIN.matcher(text.toLowerCase(Locale.ROOT));
        if (within.find()) {
            String first = days(text, 1);
            return first == null ? null : first + " within " + within.group(1);
        }
        String both = days(text, 2);
        return both == null || !saysBefore(text) ? both : both.replace(" ", " before ");
    }

    private static boolean saysBefore(String text) {
        return BEFORE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static @Nullable String deadline(String text) {
        String day = days(text, 1);
        boolean before = saysBefore(text);
        return day == null ? null : (before ? "before " : "by ") + day;
    }

    /** So many days of a year, as {@code 11-01 +01-15}. */
    private static @Nullable String days(String text, int wanted) {
        var days =
                DAY.matcher(text)
                        .results()
                        .map(
                                day ->
                                        (day.group(3) == null ? "" : "+")
                                                + "%2s-%2s"
                                                        .formatted(day.group(2), day.group(1))
                                                        .replace(' ', '0'))
                        .toList();
        return days.size() == wanted ? String.join(" ", days) : null;
    }
}
