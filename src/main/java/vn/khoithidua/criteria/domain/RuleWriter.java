package vn.khoithidua.criteria.domain;

import static vn.khoithidua.criteria.domain.Exact.text;

import java.math.BigDecimal;
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
            if (group.plain()) {
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
            options.add("khi " + PartWriter.condition(group.condition()));
        }
        return "nhóm"
                + (group.label() == null ? "" : " \"" + group.label() + "\"")
                + (options.isEmpty() ? "" : " (" + String.join("; ", options) + ")")
                + ":";
    }

    static String rule(Rule rule) {
        return switch (rule) {
            case Judged it ->
                    "chấm trực tiếp "
                            + PartWriter.name(it.input())
                            + option(" không quá ", it.max());
            case Achieved it ->
                    it.input() == null
                            ? "điểm chuẩn " + text(it.points())
                            : "đạt " + PartWriter.name(it.input()) + " được " + text(it.points());
            case Steps it ->
                    "theo mức "
                            + PartWriter.named(it.input(), it.kind())
                            + ": "
                            + steps(it.steps(), it.kind())
                            + rest(it.otherwise());
            case TargetRatio it ->
                    "theo tỷ lệ chỉ tiêu "
                            + PartWriter.measured(it.input(), it.kind())
                            + " được "
                            + text(it.max())
                            + (it.lessIsBetter() ? "; càng ít càng tốt" : "")
                            + (it.capped() ? "" : "; không chặn trần")
                            + option("; chỉ tiêu chung ", it.commonTarget());
            case RelativeToBest it ->
                    "so với đơn vị dẫn đầu "
                            + PartWriter.measured(it.input(), it.kind())
                            + " được "
                            + text(it.max())
                            + "; mức cơ bản "
                            + text(Exact.plain(it.share().scaleByPowerOfTen(2)))
                            + "%"
                            + option("; chỉ tiêu chung ", it.commonTarget());
            case ByPlace it ->
                    "theo hạng "
                            + PartWriter.name(it.input())
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
                            + PartWriter.measure(it.measure())
                            + (it.exemptIf() == null
                                    ? ""
                                    : "; miễn khi " + PartWriter.name(it.exemptIf()));
            case Bonus it -> "cộng " + text(it.each()) + " " + PartWriter.measure(it.measure());
            case Gate it ->
                    "chặn khi "
                            + PartWriter.condition(it.condition())
                            + " thì "
                            + NotationWords.of(it.effect())
                            + (it.ground() == null ? "" : "; căn cứ \"" + it.ground() + "\"");
        };
    }

    private static String twoWay(TwoWayTable it) {
        return "bảng hai chiều "
                + PartWriter.named(it.classInput(), it.classKind())
                + " × "
                + PartWriter.named(it.rateInput(), it.rateKind())
                + ":"
                + it.rows().stream()
                        .map(
                                row ->
                                        " {"
                                                + PartWriter.band(row.size(), it.classKind())
                                                + ": "
                                                + steps(row.steps(), it.rateKind())
                                                + "}")
                        .collect(Collectors.joining());
    }

    static String steps(List<Step> steps, InputKind kind) {
        return steps.stream()
                .map(step -> PartWriter.band(step.band(), kind) + " được " + text(step.points()))
                .collect(Collectors.joining("; "));
    }

    private static String rest(@Nullable BigDecimal otherwise) {
        return option("; còn lại được ", otherwise);
    }

    private static String option(String words, @Nullable BigDecimal number) {
        return number == null ? "" : words + text(number);
    }
}
