package vn.khoithidua.ruleset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.ruleset.domain.MemberCountTable;
import vn.khoithidua.ruleset.domain.Share;
import vn.khoithidua.ruleset.domain.YearlyDay;

/** How the value of each key must read, so that nobody finds a spelling mistake in December. */
final class RuleForms {

    private static final Consumer<String> WHOLE = Integer::parseUnsignedInt;
    private static final Consumer<String> FLAG = oneOf("true", "false");
    private static final Consumer<String> WINDOW =
            text -> {
                String[] days = text.split(" ");
                if (days.length != 2) {
                    throw new IllegalArgumentException(text);
                }
                YearlyDay.of(days[0]);
                YearlyDay.of(days[1]);
            };

    /** The first prefix that fits says the form; anything else is free text. */
    private static final List<Map.Entry<String, Consumer<String>>> FORMS =
            List.of(
                    Map.entry("council.vote.threshold.", Share::of),
                    Map.entry("council.quorum.", Share::of),
                    Map.entry("council.vote.writtenOpinionCounts", FLAG),
                    Map.entry("bloc.vote.threshold", Share::of),
                    Map.entry("bloc.vote.maxRounds", WHOLE),
                    Map.entry("bloc.vote.secret", FLAG),
                    Map.entry("bloc.minMeetingsPerYear", WHOLE),
                    Map.entry("quota.bloc.", MemberCountTable::of),
                    Map.entry("quota.", Share::of),
                    Map.entry("leadership.mode", oneOf("ELECTED", "ROTATION_ORDER", "APPOINTED")),
                    Map.entry("leadership.deputyCount", oneOf("0", "1", "2", "3")),
                    Map.entry("leadership.", FLAG),
                    Map.entry("score.ranking", oneOf("RAW", "PERCENT_OF_ASSIGNED")),
                    Map.entry("score.decimals", WHOLE),
                    Map.entry("score.", BigDecimal::new),
                    Map.entry("award.", BigDecimal::new),
                    Map.entry("penalty.", BigDecimal::new),
                    Map.entry("window.graceDays", WHOLE),
                    Map.entry("window.hardLockDays", WHOLE),
                    Map.entry("window.", WINDOW),
                    Map.entry("appraisal.", WHOLE),
                    Map.entry("return.", WHOLE),
                    Map.entry("publication.", WHOLE));

    private RuleForms() {}

    static void check(RuleEntry entry, Set<String> knownKeys) {
        if (!knownKeys.contains(entry.key())) {
            throw Refusal.invalid("ruleset.key.unknown", entry.key()).asException();
        }
        if (entry.legalBasis().isEmpty()) {
            throw Refusal.invalid("ruleset.basis.missing").asException();
        }
        if (!entry.value().isEmpty() && !reads(entry)) {
            throw Refusal.invalid("ruleset.value.form", entry.value(), entry.key()).asException();
        }
    }

    private static boolean reads(RuleEntry entry) {
        try {
            FORMS.stream()
                    .filter(form -> entry.key().startsWith(form.getKey()))
                    .findFirst()
                    .ifPresent(form -> form.getValue().accept(entry.value()));
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static Consumer<String> oneOf(String... words) {
        return text -> {
            if (!Set.of(words).contains(text)) {
                throw new IllegalArgumentException(text);
            }
        };
    }
}
