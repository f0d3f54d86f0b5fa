package vn.khoithidua.year.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.ruleset.domain.Deadline;
import vn.khoithidua.ruleset.domain.MemberCountTable;
import vn.khoithidua.ruleset.domain.RuleKind;
import vn.khoithidua.ruleset.domain.RuleValue;
import vn.khoithidua.ruleset.domain.Share;
import vn.khoithidua.ruleset.domain.WindowRule;
import vn.khoithidua.ruleset.domain.YearlyDay;

/** Rules in the reader's words: what a key is called, and its value with its unit. */
@Component
@RequiredArgsConstructor
class RuleWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Orders that make sense: a shared place ends each. */
    private static final List<String> TIE_ORDERS =
            List.of(
                    "BLOC_VOTE,WOMEN_SHARE_70,JOINT_PLACE",
                    "WOMEN_SHARE_70,BLOC_VOTE,JOINT_PLACE",
                    "BLOC_VOTE,JOINT_PLACE",
                    "WOMEN_SHARE_70,JOINT_PLACE",
                    "JOINT_PLACE");

    private final MessageSource messages;

    String name(String key) {
        return say("ruleset.rule." + key);
    }

    /** How a new value of this key is typed. */
    String hint(String key) {
        return say("ruleset.form." + RuleKind.of(key));
    }

    /** The value as the form shows it: in words, or the code of a choice. */
    String typed(RuleValue rule) {
        return choices(RuleKind.of(rule.key())).isEmpty() ? value(rule) : rule.value();
    }

    /** What a rule of this kind may be, code and words; empty if it is typed. */
    Map<String, String> choices(RuleKind kind) {
        List<String> codes =
                switch (kind) {
                    case FLAG -> List.of("true", "false");
                    case LEADERSHIP_MODE -> List.of("ELECTED", "ROTATION_ORDER", "APPOINTED");
                    case RANKING_BASIS -> List.of("RAW", "PERCENT_OF_ASSIGNED");
                    case TIE_ORDER -> TIE_ORDERS;
                    default -> List.of();
                };
        Map<String, String> choices = new LinkedHashMap<>();
        codes.forEach(code -> choices.put(code, coded(kind, code)));
        return choices;
    }

    private String coded(RuleKind kind, String code) {
        return switch (kind) {
            case FLAG -> say("year.word." + code);
            case LEADERSHIP_MODE -> say("year.mode." + code);
            case TIE_ORDER -> order(code);
            default -> say("ruleset.word." + code);
        };
    }

    /** The value with its unit; empty where nothing is laid down. */
    String value(RuleValue rule) {
        String text = rule.value();
        RuleKind kind = RuleKind.of(rule.key());
        if (text.isEmpty() || !kind.reads(text)) {
            return text;
        }
        return switch (kind) {
            case SHARE -> share(Share.of(text));
            case FLAG, LEADERSHIP_MODE, RANKING_BASIS, TIE_ORDER -> coded(kind, text);
            case DAYS, WORKING_DAYS, ROUNDS, MEETINGS, DECIMALS, DEPUTIES, MEGABYTES, COUNT ->
                    say("ruleset.unit." + kind, text);
            case DAY_LIST -> say("ruleset.unit.DAY_LIST", text.replace(",", ", "));
            case SEATS -> seats(MemberCountTable.of(text));
            case POINTS, MONEY, MULTIPLE, PERCENT ->
                    say("ruleset.unit." + kind, NumberText.format(new BigDecimal(text), 0));
            case WINDOW -> window(WindowRule.of(text));
            case DEADLINE -> deadline(text);
            case TEXT -> text;
        };
    }

    private static String share(Share share) {
        return share.denominator().compareTo(BigDecimal.ONE) == 0
                ? NumberText.format(share.numerator().multiply(HUNDRED), 0) + "%"
                : share.numerator() + "/" + share.denominator();
    }

    private String seats(MemberCountTable table) {
        return table.bands().stream()
                .map(
                        band ->
                                say(
                                        "ruleset.unit.SEATS",
                                        String.valueOf(band.least()),
                                        String.valueOf(band.most()),
                                        String.valueOf(band.number())))
                .collect(Collectors.joining("; "));
    }

    private String order(String text) {
        return Arrays.stream(text.split(","))
                .map(word -> say("ruleset.word." + word.strip()))
                .collect(Collectors.joining(" → "));
    }

    private String window(WindowRule rule) {
        String first = day(rule.opens());
        return switch (rule.end()) {
            case WindowRule.End.By by -> say("ruleset.unit.WINDOW", first, day(by.day()));
            case WindowRule.End.Before before ->
                    say("ruleset.unit.WINDOW.before", first, day(before.day()));
            case WindowRule.End.Within within ->
                    say("ruleset.unit.WINDOW.within", first, String.valueOf(within.workingDays()));
        };
    }

    private String deadline(String text) {
        Deadline deadline = Deadline.of(text);
        String mode = deadline.before() ? "before" : "by";
        return say("ruleset.unit.DEADLINE." + mode, day(deadline.day()));
    }

    private String day(YearlyDay day) {
        String written =
                "%02d/%02d".formatted(day.day().getDayOfMonth(), day.day().getMonthValue());
        return day.nextYear() ? say("ruleset.unit.nextYear", written) : written;
    }

    private String say(String key, Object... args) {
        return Objects.requireNonNullElse(
                messages.getMessage(key, args, key, LocaleContextHolder.getLocale()), key);
    }
}
