package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the fields of a form as one line of the notation. */
final class FieldJoiner {

    private final RuleFields fields;
    private final FieldParts parts;

    FieldJoiner(RuleFields fields) {
        this.fields = fields;
        this.parts = new FieldParts(fields);
    }

    String line() {
        return switch (fields.kind()) {
            case JUDGED ->
                    "chấm trực tiếp"
                            + (blank("input") ? "" : " " + parts.name("input"))
                            + option(" không quá ", "max");
            case ACHIEVED ->
                    blank("input")
                            ? "điểm chuẩn " + text("points")
                            : "đạt " + parts.name("input") + " được " + text("points");
            case STEPS -> "theo mức " + parts.input("input", "axis") + ": " + steps() + rest();
            case TARGET_RATIO ->
                    "theo tỷ lệ chỉ tiêu "
                            + parts.input("input", "axis")
                            + " được "
                            + text("max")
                            + (blank("less") ? "" : "; càng ít càng tốt")
                            + (blank("uncapped") ? "" : "; không chặn trần")
                            + option("; chỉ tiêu chung ", "common");
            case RELATIVE_TO_BEST ->
                    "so với đơn vị dẫn đầu "
                            + parts.input("input", "axis")
                            + " được "
                            + text("max")
                            + "; mức cơ bản "
                            + text("share").replace("%", "")
                            + "%"
                            + option("; chỉ tiêu chung ", "common");
            case BY_PLACE -> "theo hạng " + parts.name("input") + ": " + places() + rest();
            case TWO_WAY_TABLE -> twoWay();
            case DEDUCTION ->
                    "trừ "
                            + text("least")
                            + option(" đến ", "most")
                            + " "
                            + parts.measure()
                            + (blank("exempt") ? "" : "; miễn khi " + parts.name("exempt"));
            case BONUS -> "cộng " + text("least") + " " + parts.measure();
            case GATE ->
                    "chặn khi "
                            + parts.condition()
                            + " thì "
                            + parts.effect()
                            + (blank("ground")
                                    ? ""
                                    : "; căn cứ \"" + text("ground").replace("\"", "") + "\"");
            case GROUP -> head();
        };
    }

    private String steps() {
        return entries("b")
                .filter(i -> !parts.band("b." + i + ".").isEmpty())
                .mapToObj(i -> parts.band("b." + i + ".") + " được " + text("b." + i + ".points"))
                .collect(Collectors.joining("; "));
    }

    private String places() {
        return entries("p")
                .filter(i -> !blank("p." + i + ".place"))
                .mapToObj(
                        i ->
                                "hạng "
                                        + text("p." + i + ".place")
                                        + " được "
                                        + text("p." + i + ".points"))
                .collect(Collectors.joining("; "));
    }

    private String twoWay() {
        return "bảng hai chiều "
                + parts.input("input", "axis")
                + " × "
                + parts.input("rate", "rateAxis")
                + ":"
                + entries("r")
                        .filter(i -> !parts.band("r." + i + ".").isEmpty())
                        .mapToObj(
                                i ->
                                        " {"
                                                + parts.band("r." + i + ".")
                                                + ": "
                                                + text("r." + i + ".steps")
                                                + "}")
                        .collect(Collectors.joining());
    }

    private String head() {
        List<String> options = new ArrayList<>();
        if (!blank("floor")) {
            options.add("trừ không quá " + text("floor"));
        }
        if (!blank("ceiling")) {
            options.add("cộng không quá " + text("ceiling"));
        }
        if (text("choice").equals("ONE_OF")) {
            options.add("chọn một");
        } else if (text("choice").equals("HIGHEST")) {
            options.add("chỉ mức cao nhất");
        }
        String condition = parts.condition();
        if (!condition.isEmpty()) {
            options.add("khi " + condition);
        }
        return "nhóm"
                + (blank("label") ? "" : " \"" + text("label").replace("\"", "") + "\"")
                + (options.isEmpty() ? "" : " (" + String.join("; ", options) + ")")
                + ":";
    }

    private IntStream entries(String list) {
        return IntStream.range(0, fields.size(list));
    }

    private String rest() {
        return option("; còn lại được ", "otherwise");
    }

    private String option(String words, String field) {
        return blank(field) ? "" : words + text(field);
    }

    private String text(String field) {
        return fields.text(field);
    }

    private boolean blank(String field) {
        return fields.text(field).isEmpty();
    }
}
