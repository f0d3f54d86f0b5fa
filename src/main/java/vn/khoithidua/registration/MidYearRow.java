package vn.khoithidua.registration;

import java.math.BigDecimal;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.registration.domain.Found;
import vn.khoithidua.registration.domain.Goal;
import vn.khoithidua.registration.domain.Progress;
import vn.khoithidua.registration.domain.ProgressRules;
import vn.khoithidua.registration.domain.YearTime;

/** One registered target with what was achieved so far and what that says. */
public record MidYearRow(TargetRow target, MidYearResult result, Progress progress) {

    static MidYearRow of(TargetRow row, MidYearResult result, YearTime time, ProgressRules rules) {
        Goal goal = goal(row, result.steady());
        return new MidYearRow(row, result, Progress.of(goal, result.found(), time, rules));
    }

    static Goal goal(TargetRow row, boolean steady) {
        boolean less = row.criterion().scoring().lessIsBetter();
        return switch (row.assignment().target()) {
            case null -> new Goal.Said();
            case TargetValue.Numeric it -> new Goal.Amount(it.number(), steady, less);
            case TargetValue.Percent it -> new Goal.Amount(it.number(), steady, less);
            case TargetValue.NestedPercent it -> new Goal.Nested(it.number(), it.part(), steady);
            case TargetValue.Due it -> new Goal.Day(it.by());
            case TargetValue.Title _, TargetValue.Words _ -> new Goal.Said();
        };
    }

    /** What is entered until the member says otherwise: percentages are levels, numbers grow. */
    static MidYearResult nothing(TargetRow row) {
        boolean steady =
                row.assignment().target() instanceof TargetValue.Percent
                        || row.assignment().target() instanceof TargetValue.NestedPercent;
        return new MidYearResult(Found.NOTHING, steady, "");
    }

    public Criterion criterion() {
        return target.criterion();
    }

    /** What is entered for this target: NUMBER, NESTED, DAY or SAID. */
    public String kind() {
        return switch (goal(target, result.steady())) {
            case Goal.Amount _ -> "NUMBER";
            case Goal.Nested _ -> "NESTED";
            case Goal.Day _ -> "DAY";
            case Goal.Said _ -> "SAID";
        };
    }

    /** Percent of the target; empty where none can be said. */
    public String shareText() {
        BigDecimal share = progress.share();
        return share == null ? "" : NumberText.format(share, 0) + "%";
    }

    /** The result as it is read beside its target; empty where none was entered. */
    public String resultText() {
        Found found = result.found();
        if (found.number() == null) {
            return "";
        }
        String sign = target.assignment().target() instanceof TargetValue.Numeric ? "" : "%";
        String text = NumberText.format(found.number(), 0) + sign;
        return found.part() == null
                ? text
                : text + " / " + NumberText.format(found.part(), 0) + sign;
    }
}
