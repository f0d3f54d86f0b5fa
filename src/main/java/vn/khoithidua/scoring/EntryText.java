package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.InputKind;
import vn.khoithidua.criteria.domain.InputSpec;
import vn.khoithidua.criteria.domain.InputValue;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.Refusal;

/**
 * A value for a cell as it was typed into a form of a case: {@code mode} is {@code points} or
 * {@code result}; each input of the rule has a field {@code in.} and its name.
 */
public record EntryText(String mode, String points, Map<String, String> inputs) {

    private static final String INPUT = "in.";

    public EntryText {
        inputs = Map.copyOf(inputs);
    }

    /**
     * A field of a result.
     *
     * @param name of the form's field; {@code label} is the input's name in the rule
     */
    public record Field(String name, String label, boolean yesNo, boolean date, String value) {}

    /** What a form sent. */
    public static EntryText of(MultiValueMap<String, String> fields) {
        Map<String, String> inputs = new HashMap<>();
        fields.forEach(
                (name, values) -> {
                    if (name.startsWith(INPUT) && !values.isEmpty()) {
                        inputs.put(name.substring(INPUT.length()), values.getLast());
                    }
                });
        String mode = fields.getFirst("mode");
        String points = fields.getFirst("points");
        return new EntryText(mode == null ? "" : mode, points == null ? "" : points, inputs);
    }

    /** A value that is there already, as it would have been typed. */
    public static EntryText of(Criterion criterion, Inputs inputs, BigDecimal points, boolean set) {
        Map<String, String> typed = new HashMap<>();
        for (InputSpec spec : criterion.scoring().inputs()) {
            InputValue value = inputs.values().get(spec.name());
            if (value != null) {
                typed.put(spec.name(), text(spec.kind(), value));
            }
        }
        boolean byPoints = set || criterion.scoring().isJudged();
        return new EntryText(byPoints ? "points" : "result", NumberText.format(points, 0), typed);
    }

    /**
     * What it means.
     *
     * @throws vn.khoithidua.kernel.RefusedException 422 for points that are no number
     */
    public VerifiedEntry.Content content() {
        if (!mode.equals("points")) {
            return new VerifiedEntry.Content.Result(inputs);
        }
        BigDecimal number = NumberText.parse(points);
        if (number == null) {
            throw Refusal.invalid("scoring.points.bad", points).asException();
        }
        return new VerifiedEntry.Content.Points(number);
    }

    /** The fields of a criterion's result; none where the points are given by eye. */
    public List<Field> fields(Criterion criterion) {
        List<Field> fields = new ArrayList<>();
        if (!criterion.scoring().isJudged()) {
            for (InputSpec spec : criterion.scoring().inputs()) {
                fields.add(
                        new Field(
                                INPUT + spec.name(),
                                spec.name(),
                                spec.kind() == InputKind.YES_NO,
                                spec.kind() == InputKind.DATE,
                                inputs.getOrDefault(spec.name(), "")));
            }
        }
        return fields;
    }

    /** A result as it reads in a sentence: each input with its value; empty where there is none. */
    public static String read(Criterion criterion, Inputs inputs) {
        List<String> parts = new ArrayList<>();
        for (InputSpec spec : criterion.scoring().inputs()) {
            InputValue value = inputs.values().get(spec.name());
            if (value != null && !criterion.scoring().isJudged()) {
                parts.add(spec.name() + ": " + text(spec.kind(), value));
            }
        }
        return String.join("; ", parts);
    }

    private static String text(InputKind kind, InputValue value) {
        return switch (value) {
            case InputValue.Amount amount ->
                    NumberText.format(amount.number(), 0) + (kind == InputKind.PERCENT ? "%" : "");
            case InputValue.Day day -> day.date().toString();
            case InputValue.Answer answer -> Boolean.toString(answer.yes());
        };
    }
}
