package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.InputKind;
import vn.khoithidua.criteria.domain.InputSpec;
import vn.khoithidua.criteria.domain.InputValue;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.criteria.domain.ScoreLine;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.ResultDoubt;

/** How the parts of a cell read. */
final class CellWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String ABSENT = "–";

    private CellWords() {}

    /**
     * A field of a result.
     *
     * @param field name of the form's field
     * @param label the input's name in the rule
     * @param value as typed, or as stored
     */
    record InputView(String field, String label, InputKind kind, boolean required, String value) {

        public boolean isYesNo() {
            return kind == InputKind.YES_NO;
        }

        public boolean isDate() {
            return kind == InputKind.DATE;
        }
    }

    /** A line of a calculation. */
    record LineView(String key, List<String> args, String points) {}

    /** As many decimals as the table's step has, at least one. */
    static int decimals(TableSettings settings) {
        return Math.max(1, settings.roundingStep().stripTrailingZeros().scale());
    }

    static String points(@Nullable BigDecimal points, int decimals) {
        return points == null ? ABSENT : NumberText.format(points, decimals);
    }

    /** The first verification's points where the second found others, else nothing. */
    static String first(Cell cell, int decimals) {
        BigDecimal first = cell.firstPoints();
        return first == null ? "" : points(first, decimals);
    }

    /** A maximum: decimals only where there are any. */
    static String max(@Nullable BigDecimal max) {
        return max == null ? "" : NumberText.format(max, 0);
    }

    static String rule(Criterion criterion) {
        return Notation.print(criterion.scoring());
    }

    static List<InputView> inputs(Criterion criterion, Inputs inputs, Map<String, String> typed) {
        List<InputView> views = new ArrayList<>();
        for (InputSpec spec : criterion.scoring().inputs()) {
            InputValue value = inputs.values().get(spec.name());
            String shown = value == null ? "" : text(spec.kind(), value);
            views.add(
                    new InputView(
                            CellForm.INPUT + spec.name(),
                            spec.name(),
                            spec.kind(),
                            spec.required(),
                            typed.getOrDefault(spec.name(), shown)));
        }
        return views;
    }

    private static String text(InputKind kind, InputValue value) {
        return switch (value) {
            case InputValue.Amount amount ->
                    NumberText.format(amount.number(), 0) + (kind == InputKind.PERCENT ? "%" : "");
            case InputValue.Day day -> day.date().toString();
            case InputValue.Answer answer -> Boolean.toString(answer.yes());
        };
    }

    /** A result as it reads in a table cell. */
    static String result(Criterion criterion, Inputs inputs) {
        List<String> parts = new ArrayList<>();
        for (InputSpec spec : criterion.scoring().inputs()) {
            InputValue value = inputs.values().get(spec.name());
            if (value instanceof InputValue.Day day) {
                parts.add(DAY.format(day.date()));
            } else if (value instanceof InputValue.Amount) {
                parts.add(text(spec.kind(), value));
            } else if (value instanceof InputValue.Answer answer && answer.yes()) {
                parts.add(spec.name());
            }
        }
        return parts.isEmpty() ? ABSENT : String.join("; ", parts);
    }

    static String target(@Nullable TargetValue target) {
        return switch (target) {
            case null -> "";
            case TargetValue.Numeric it -> NumberText.format(it.number(), 0);
            case TargetValue.Percent it -> NumberText.format(it.number(), 0) + "%";
            case TargetValue.NestedPercent it ->
                    "%s%% (%s%% %s)"
                            .formatted(
                                    NumberText.format(it.number(), 0),
                                    NumberText.format(it.part(), 0),
                                    it.partName());
            case TargetValue.Due it -> DAY.format(it.by());
            case TargetValue.Title it -> it.name();
            case TargetValue.Words it -> it.text();
        };
    }

    /** What looks like a slip of the hand. */
    static List<LineView> doubts(List<ResultDoubt> doubts) {
        return doubts.stream()
                .map(
                        doubt -> {
                            String sign = doubt.kind() == InputKind.PERCENT ? "%" : "";
                            String result = NumberText.format(doubt.result(), 0) + sign;
                            return doubt.target() == null
                                    ? new LineView("scoring.doubt.percent", List.of(result), result)
                                    : new LineView(
                                            "scoring.doubt.target",
                                            List.of(
                                                    result,
                                                    NumberText.format(doubt.target(), 0) + sign),
                                            result);
                        })
                .toList();
    }

    static List<LineView> lines(@Nullable Score score, int decimals) {
        if (score == null) {
            return List.of();
        }
        List<LineView> lines = new ArrayList<>();
        for (ScoreLine line : score.lines()) {
            lines.add(new LineView(line.key(), line.args(), points(line.points(), decimals)));
        }
        return lines;
    }
}
