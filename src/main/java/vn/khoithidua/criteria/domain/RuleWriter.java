package vn.khoithidua.criteria.domain;

import static vn.khoithidua.criteria.domain.Exact.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Steps.Step;

/** Writes rules in the notation. */
final class RuleWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private RuleWriter() {}

    static String scoring(Scoring scoring) {
        List<String> lines = new ArrayList<>();
        if (scoring.base() != null) {
            lines.add(rule(scoring.base()));
        }
        for (RuleGroup group : scoring.groups()) {
            if (group.equals(RuleGroup.single(group.rules().getFirst()))
                    && group.rules().getFirst() instanceof AdjustmentRule) {
                lines.add(rule(group.rules().getFirst()));
            } else {
                lines.add(head(group));
                group.rules().forEach(rule -> lines.add("- " + rule(rule)));
            }
        }
        scoring.gates().forEach(gate -> lines.add(rule(gate)));
        return String.join("\n", lines);
    }

    private static String head(RuleGroup group) {
        List<String> options = new ArrayList<>();
        if (group.floor() != null) {
            options.add("trừ không quá " + text(group.floor().negate()));
        }
        if (group.ceiling() != null) {
            options.add("cộng không quá " + text(group.ceiling()));
        }
        switch (group.choice()) {
            case ALL -> {}
            case ONE_OF -> options.add("chọn một");
            case HIGHEST -> options.add("chỉ mức cao nhất");
        }
        if (group.condition() != null) {
            options.add("khi " + condition(group.condition()));
        }
        return "nhóm"
                + (group.label() == null ? "" : " \"" + group.label() + "\"")
                + (options.isEmpty() ? "" : " (" + String.join("; ", options) + ")")
                + ":";
    }

    static String rule(Rule rule) {
        return switch (rule) {
            case Judged it ->
                    "chấm trực tiếp " + name(it.input()) + option(" không quá ", it.max());
            case Achieved it ->
                    it.input() == null
                            ? "điểm chuẩn " + text(it.points())
                            : "đạt " + name(it.input()) + " được " + text(it.points());
            case Steps it ->
                    "theo mức "
                            + named(it.input(), it.kind())
                            + ": "
                            + steps(it.steps(), it.kind())
                            + rest(it.otherwise());
            case TargetRatio it ->
                    "theo tỷ lệ chỉ tiêu "
                            + measured(it.input(), it.kind())
                            + " được "
                            + text(it.max())
                            + (it.lessIsBetter() ? "; càng ít càng tốt" : "")
                            + (it.capped() ? "" : "; không chặn trần")
                            + option("; chỉ tiêu chung ", it.commonTarget());
            case RelativeToBest it ->
                    "so với đơn vị dẫn đầu "
                            + measured(it.input(), it.kind())
                            + " được "
                            + text(it.max())
                            + "; mức cơ bản "
                            + text(Exact.plain(it.share().scaleByPowerOfTen(2)))
                            + "%"
                            + option("; chỉ tiêu chung ", it.commonTarget());
            case ByPlace it ->
                    "theo hạng "
                            + name(it.input())
                            + ": "
                            + it.points().entrySet().stream()
                                    .map(
                                            entry ->
                                                    "hạng "
                                                            + entry.getKey()
                                                            + " được "
                                                            + text(entry.getValue()))
                                    .collect(Collectors.joining("; "))
                            + rest(it.otherwise());
            case TwoWayTable it -> twoWay(it);
            case Deduction it ->
                    "trừ "
                            + text(it.least())
                            + (it.least().equals(it.most()) ? "" : " đến " + text(it.most()))
                            + " "
                            + measure(it.measure())
                            + (it.exemptIf() == null ? "" : "; miễn khi " + name(it.exemptIf()));
            case Bonus it -> "cộng " + text(it.each()) + " " + measure(it.measure());
            case Gate it ->
                    "chặn khi "
                            + condition(it.condition())
                            + " thì "
                            + NotationWords.of(it.effect())
                            + (it.ground() == null ? "" : "; căn cứ \"" + it.ground() + "\"");
        };
    }

    private static String twoWay(TwoWayTable it) {
        return "bảng hai chiều "
                + named(it.classInput(), it.classKind())
                + " × "
                + named(it.rateInput(), it.rateKind())
                + ":"
                + it.rows().stream()
                        .map(
                                row ->
                                        " {"
                                                + band(row.size(), it.classKind())
                                                + ": "
                                                + steps(row.steps(), it.rateKind())
                                                + "}")
                        .collect(Collectors.joining());
    }

    private static String steps(List<Step> steps, InputKind kind) {
        return steps.stream()
                .map(step -> band(step.band(), kind) + " được " + text(step.points()))
                .collect(Collectors.joining("; "));
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case Measure.Occurrences it ->
                    "mỗi "
                            + name(it.input())
                            + (it.kind() == InputKind.DAYS_LATE ? " (ngày chậm)" : "");
            case Measure.When it -> "khi " + condition(it.condition());
            case Measure.Distance it ->
                    "mỗi "
                            + axis(it.unit(), it.kind())
                            + " "
                            + named(it.input(), it.kind())
                            + (it.above() ? " trên " : " dưới ")
                            + (it.mark() == null ? "chỉ tiêu" : axis(it.mark(), it.kind()))
                            + "; "
                            + NotationWords.of(it.counting());
        };
    }

    static String condition(Condition condition) {
        return condition.all().stream()
                .map(
                        one ->
                                switch (one) {
                                    case Requirement.BaseMet it -> "đạt chuẩn";
                                    case Requirement.Said it ->
                                            (it.yes() ? "có " : "không ") + name(it.input());
                                    case Requirement.Within it ->
                                            named(it.input(), it.kind())
                                                    + " "
                                                    + band(it.band(), it.kind());
                                })
                .collect(Collectors.joining(" và "));
    }

    private static String band(Band band, InputKind kind) {
        Band.Bound lower = band.lower();
        Band.Bound upper = band.upper();
        if (lower != null && lower.equals(upper)) {
            return "bằng " + axis(lower.at(), kind);
        }
        String from =
                lower == null ? "" : (lower.closed() ? "từ " : "trên ") + axis(lower.at(), kind);
        if (upper == null) {
            return from;
        }
        String to = upper.closed() ? "đến " : lower == null ? "dưới " : "đến dưới ";
        return from + (lower == null ? "" : " ") + to + axis(upper.at(), kind);
    }

    /** A value on its axis, as people read it. */
    static String axis(BigDecimal value, InputKind kind) {
        return switch (kind) {
            case DATE ->
                    DATE.format(
                            LocalDate.ofEpochDay(
                                    value.setScale(0, RoundingMode.FLOOR).longValue()));
            case PERCENT -> text(value) + "%";
            default -> text(value);
        };
    }

    private static String rest(@Nullable BigDecimal otherwise) {
        return option("; còn lại được ", otherwise);
    }

    private static String option(String words, @Nullable BigDecimal number) {
        return number == null ? "" : words + text(number);
    }

    private static String name(String input) {
        return "[" + input + "]";
    }

    /** The kind is said where the numbers beside it do not show it. */
    private static String named(String input, InputKind kind) {
        return name(input)
                + (kind == InputKind.DAYS_LATE
                        ? " (ngày chậm)"
                        : kind == InputKind.COUNT ? " (lần)" : "");
    }

    private static String measured(String input, InputKind kind) {
        return kind == InputKind.PERCENT ? name(input) + " (%)" : named(input, kind);
    }
}
