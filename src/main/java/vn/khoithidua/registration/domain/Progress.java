package vn.khoithidua.registration.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a member has come with one target.
 *
 * <pre>
 * an amount    expected = target × gone;    index = 100 × result ÷ expected
 * a level      expected = target;           index = 100 × result ÷ expected
 * a limit      index = 100 × expected ÷ result
 * index ≥ onTrack: on track; ≥ atRisk: at risk; else behind
 * </pre>
 *
 * An amount that has its whole target is reached; a level that holds it is on track and at risk
 * below, since it can no longer be made up for; a limit that is passed is behind.
 *
 * @param share percent of the target, one decimal, or null where none can be said
 */
public record Progress(ProgressWord word, @Nullable BigDecimal share) {

    /** No result was entered. */
    public static final Progress NONE = new Progress(ProgressWord.NO_DATA, null);

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int SCALE = 10;

    /** What a result says about a goal. */
    public static Progress of(Goal goal, Found found, YearTime time, ProgressRules rules) {
        return switch (goal) {
            case Goal.Amount it -> amount(it, found.number(), time, rules);
            case Goal.Nested it -> nested(it, found, time, rules);
            case Goal.Day it -> day(it.by(), found, time.asOf(), rules);
            case Goal.Said _ -> found.said() == null ? NONE : new Progress(found.said(), null);
        };
    }

    private static Progress amount(
            Goal.Amount goal, @Nullable BigDecimal result, YearTime time, ProgressRules rules) {
        if (result == null) {
            return NONE;
        }
        BigDecimal share = percent(result, goal.target(), 1);
        return new Progress(
                goal.lessIsBetter()
                        ? limit(goal, result, time)
                        : amount(goal, result, time.gone(), rules),
                share);
    }

    private static ProgressWord amount(
            Goal.Amount goal, BigDecimal result, BigDecimal gone, ProgressRules rules) {
        if (result.compareTo(goal.target()) >= 0) {
            return goal.steady() ? ProgressWord.ON_TRACK : ProgressWord.REACHED;
        }
        BigDecimal expected = goal.steady() ? goal.target() : goal.target().multiply(gone);
        BigDecimal index = percent(result, expected, SCALE);
        if (index == null) {
            return ProgressWord.ON_TRACK;
        }
        if (index.compareTo(rules.onTrack()) >= 0) {
            return goal.steady() ? ProgressWord.AT_RISK : ProgressWord.ON_TRACK;
        }
        boolean risk = !goal.steady() && index.compareTo(rules.atRisk()) >= 0;
        return risk ? ProgressWord.AT_RISK : ProgressWord.BEHIND;
    }

    /** A limit: within what the time allows, within the year's, or passed. */
    private static ProgressWord limit(Goal.Amount goal, BigDecimal result, YearTime time) {
        if (result.compareTo(goal.target()) > 0) {
            return ProgressWord.BEHIND;
        }
        BigDecimal allowed = goal.steady() ? goal.target() : goal.target().multiply(time.gone());
        return result.compareTo(allowed) <= 0 ? ProgressWord.ON_TRACK : ProgressWord.AT_RISK;
    }

    /** Both the whole and the part have to come; the share is that of the whole. */
    private static Progress nested(
            Goal.Nested goal, Found found, YearTime time, ProgressRules rules) {
        Progress whole =
                amount(
                        new Goal.Amount(goal.target(), goal.steady(), false),
                        found.number(),
                        time,
                        rules);
        Progress part =
                amount(
                        new Goal.Amount(goal.part(), goal.steady(), false),
                        found.part(),
                        time,
                        rules);
        return new Progress(whole.word().worse(part.word()), whole.share());
    }

    private static Progress day(LocalDate by, Found found, LocalDate asOf, ProgressRules rules) {
        LocalDate done = found.doneOn();
        if (done != null) {
            return new Progress(
                    done.isAfter(by) ? ProgressWord.BEHIND : ProgressWord.REACHED, null);
        }
        if (asOf.isAfter(by)) {
            return new Progress(ProgressWord.BEHIND, null);
        }
        ProgressWord said = found.said();
        if (said == null) {
            return NONE;
        }
        boolean near = !asOf.plusDays(rules.riskDays()).isBefore(by);
        return new Progress(near ? said.worse(ProgressWord.AT_RISK) : said, null);
    }

    private static @Nullable BigDecimal percent(BigDecimal result, BigDecimal of, int scale) {
        return of.signum() == 0
                ? null
                : result.multiply(HUNDRED).divide(of, scale, RoundingMode.HALF_UP);
    }
}
