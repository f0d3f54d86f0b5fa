package vn.khoithidua.criteria.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the parts of a line from fields: inputs, bands, measures, conditions. */
record FieldParts(RuleFields fields) {

    private static final Map<String, String> AXES =
            Map.of(
                    "NUMBER", " (số)",
                    "PERCENT", " (%)",
                    "COUNT", " (lần)",
                    "DATE", " (ngày)",
                    "DAYS_LATE", " (ngày chậm)");

    String name(String field) {
        return "[" + fields.text(field).replaceAll("[\\[\\]]", "") + "]";
    }

    String input(String field, String axis) {
        return name(field) + AXES.getOrDefault(fields.text(axis), "");
    }

    /** Empty if no bound is given. */
    String band(String at) {
        String lo = fields.text(at + "lo");
        String hi = fields.text(at + "hi");
        if (fields.text(at + "lower").equals("EQUAL") && !lo.isEmpty()) {
            return "bằng " + lo;
        }
        String from =
                lo.isEmpty()
                        ? ""
                        : (fields.text(at + "lower").equals("ABOVE") ? "trên " : "từ ") + lo;
        if (hi.isEmpty()) {
            return from;
        }
        boolean below = fields.text(at + "upper").equals("BELOW");
        String to = !below ? "đến " : from.isEmpty() ? "dưới " : "đến dưới ";
        return (from + " " + to + hi).strip();
    }

    String measure() {
        return switch (fields.text("how")) {
            case "WHEN" -> "khi " + condition();
            case "DISTANCE" ->
                    "mỗi "
                            + fields.text("unit")
                            + " "
                            + input("input", "axis")
                            + (fields.text("side").equals("ABOVE") ? " trên " : " dưới ")
                            + (fields.text("mark").isEmpty() ? "chỉ tiêu" : fields.text("mark"))
                            + "; "
                            + counting();
            default -> "mỗi " + input("input", "axis");
        };
    }

    private String counting() {
        return Arrays.stream(Counting.values())
                .filter(one -> one.name().equals(fields.text("counting")))
                .findFirst()
                .map(NotationWords::of)
                .orElse("");
    }

    String effect() {
        return Arrays.stream(GateEffect.Kind.values())
                .filter(one -> one.name().equals(fields.text("effect")))
                .findFirst()
                .map(NotationWords::of)
                .orElse("");
    }

    String condition() {
        return IntStream.range(0, fields.size("c"))
                .mapToObj(i -> requirement("c." + i + "."))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" và "));
    }

    private String requirement(String at) {
        return switch (fields.text(at + "is")) {
            case "BASE" -> "đạt chuẩn";
            case "YES" -> "có " + name(at + "input");
            case "NO" -> "không " + name(at + "input");
            case "WITHIN" -> input(at + "input", at + "axis") + " " + band(at);
            default -> "";
        };
    }
}
