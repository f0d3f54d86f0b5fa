package vn.khoithidua.ruleset.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the value of a rule is, and how its text must read. */
public enum RuleKind {
    /** A share of all, {@code 0.80} or {@code 2/3}. */
    SHARE(Share::of),
    /** {@code true} or {@code false}. */
    FLAG(oneOf("true", "false")),
    DAYS(Integer::parseUnsignedInt),
    WORKING_DAYS(Integer::parseUnsignedInt),
    ROUNDS(Integer::parseUnsignedInt),
    MEETINGS(Integer::parseUnsignedInt),
    DECIMALS(Integer::parseUnsignedInt),
    /** A number of anything. */
    COUNT(Integer::parseUnsignedInt),
    /** A difference in percent, {@code 5} or {@code 2.5}. */
    PERCENT(BigDecimal::new),
    /** How many deputies a bloc has. */
    DEPUTIES(oneOf("0", "1", "2", "3")),
    /** Awards by the number of members, {@code 4-7:1;8-14:2}. */
    SEATS(MemberCountTable::of),
    LEADERSHIP_MODE(oneOf("ELECTED", "ROTATION_ORDER", "APPOINTED")),
    RANKING_BASIS(oneOf("RAW", "PERCENT_OF_ASSIGNED")),
    /** What parts equal scores, in order, with commas between. */
    TIE_ORDER(RuleKind::tieOrder),
    POINTS(BigDecimal::new),
    /** Times the base salary. */
    MULTIPLE(BigDecimal::new),
    /** Dong. */
    MONEY(BigDecimal::new),
    /** First and last day of a step, as {@link WindowRule} reads them. */
    WINDOW(WindowRule::of),
    /** {@code before 12-10}, the day excluded, or {@code by 06-30}, the day included. */
    DEADLINE(Deadline::of),
    MEGABYTES(Integer::parseUnsignedInt),
    /** Numbers of days, {@code 7,3,1}. */
    DAY_LIST(RuleKind::dayList),
    TEXT(text -> {});

    /** The first beginning that fits says the kind. */
    private static final List<Map.Entry<String, RuleKind>> KEYS =
            List.of(
                    Map.entry("council.vote.threshold.", SHARE),
                    Map.entry("council.quorum.", SHARE),
                    Map.entry("council.vote.writtenOpinionCounts", FLAG),
                    Map.entry("bloc.vote.threshold", SHARE),
                    Map.entry("bloc.vote.maxRounds", ROUNDS),
                    Map.entry("bloc.vote.secret", FLAG),
                    Map.entry("bloc.minMeetingsPerYear", MEETINGS),
                    Map.entry("bloc.tie.order", TIE_ORDER),
                    Map.entry("quota.bloc.", SEATS),
                    Map.entry("quota.", SHARE),
                    Map.entry("leadership.mode", LEADERSHIP_MODE),
                    Map.entry("leadership.deputyCount", DEPUTIES),
                    Map.entry("leadership.", FLAG),
                    Map.entry("score.ranking", RANKING_BASIS),
                    Map.entry("score.decimals", DECIMALS),
                    Map.entry("score.", POINTS),
                    Map.entry("evidence.quotaMegabytes", MEGABYTES),
                    Map.entry("penalty.", POINTS),
                    Map.entry("fairness.least", COUNT),
                    Map.entry("fairness.", PERCENT),
                    Map.entry("midyear.riskDays", DAYS),
                    Map.entry("midyear.", PERCENT),
                    Map.entry("award.multiple.", MULTIPLE),
                    Map.entry("award.baseSalary", MONEY),
                    Map.entry("window.graceDays", DAYS),
                    Map.entry("window.hardLockDays", DAYS),
                    Map.entry("window.", WINDOW),
                    Map.entry("deadline.", DEADLINE),
                    Map.entry("appraisal.", WORKING_DAYS),
                    Map.entry("return.", WORKING_DAYS),
                    Map.entry("publication.", WORKING_DAYS),
                    Map.entry("clarification.", WORKING_DAYS),
                    Map.entry("objection.", WORKING_DAYS),
                    Map.entry("notice.daysBefore", DAY_LIST),
                    Map.entry("notice.", DAYS));

    private final Consumer<String> form;

    RuleKind(Consumer<String> form) {
        this.form = form;
    }

    public static RuleKind of(String key) {
        return KEYS.stream()
                .filter(entry -> key.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(TEXT);
    }

    /** Whether a text that is not empty reads as this kind demands. */
    public boolean reads(String text) {
        try {
            form.accept(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static void dayList(String text) {
        Arrays.stream(text.split(",")).map(String::strip).forEach(Integer::parseUnsignedInt);
    }

    private static void tieOrder(String text) {
        Consumer<String> known = oneOf("BLOC_VOTE", "WOMEN_SHARE_70", "JOINT_PLACE");
        Arrays.stream(text.split(",")).map(String::strip).forEach(known);
    }

    private static Consumer<String> oneOf(String... words) {
        return text -> {
            if (!Set.of(words).contains(text)) {
                throw new IllegalArgumentException(text);
            }
        };
    }
}
