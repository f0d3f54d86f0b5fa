package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.scoring.VerifiedEntry;

/**
 * What a form of one cell sends: {@code revision}, {@code words}, and one field per input of the
 * rule, whose name begins with {@link #INPUT}. Fields bear the inputs' names, never their position.
 */
record CellForm(
        String revision, String words, String mode, String points, Map<String, String> inputs) {

    static final String INPUT = "in.";

    CellForm {
        inputs = Map.copyOf(inputs);
    }

    static CellForm of(MultiValueMap<String, String> fields) {
        Map<String, String> inputs = new HashMap<>();
        fields.forEach(
                (name, values) -> {
                    if (name.startsWith(INPUT) && !values.isEmpty()) {
                        inputs.put(name.substring(INPUT.length()), values.getLast());
                    }
                });
        return new CellForm(
                one(fields, "revision"),
                one(fields, "words"),
                one(fields, "mode"),
                one(fields, "points"),
                inputs);
    }

    /** The revision that the person saw; an unreadable one is nobody's. */
    long seen() {
        return revision.matches("\\d{1,18}") ? Long.parseLong(revision) : -1;
    }

    /**
     * The way of verifying: {@code self}, {@code points}, {@code clear}, else the result's inputs.
     */
    VerifiedEntry.Content content() {
        return switch (mode) {
            case "self" -> new VerifiedEntry.Content.AsSelf();
            case "clear" -> new VerifiedEntry.Content.Cleared();
            case "points" -> new VerifiedEntry.Content.Points(number());
            default -> new VerifiedEntry.Content.Result(inputs);
        };
    }

    private BigDecimal number() {
        BigDecimal number = NumberText.parse(points);
        if (number == null) {
            throw Refusal.invalid("scoring.points.bad", points).asException();
        }
        return number;
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
