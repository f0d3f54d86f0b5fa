package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.ScoreSource;
import vn.khoithidua.scoring.SelfEntry;
import vn.khoithidua.scoring.VerifiedEntry;

/**
 * A change set as scripts send it, in JSON.
 *
 * @param source {@code TYPED}, {@code PASTED}, {@code FILLED}, {@code ACCEPTED} or {@code UNDONE}
 */
record ChangeSetForm(@Nullable String source, @Nullable List<CellWish> cells) {

    /** A bloc of twenty members with 250 criteria. */
    static final int MOST = 5000;

    /**
     * One cell.
     *
     * @param mode {@code points}, {@code self}, {@code rule}, {@code result}, {@code restore} or
     *     {@code clear}; of no meaning on a member's own sheet
     * @param points as typed; for {@code restore} plain, and absent where the rule gives them
     * @param inputs the result as typed; for {@code restore} in its stored form
     * @param words the reason or explanation; absent keeps the one that is there
     */
    record CellWish(
            @Nullable String line,
            @Nullable String criterion,
            long revision,
            @Nullable String mode,
            @Nullable String points,
            @Nullable Map<String, @Nullable String> inputs,
            @Nullable String words) {

        private CriterionKey key() {
            return criterion == null ? bad() : CriterionKey.of(criterion);
        }

        VerifiedEntry verified() {
            RosterLineId member = line == null ? bad() : RosterLineId.of(line);
            return new VerifiedEntry(member, key(), revision, content(), words);
        }

        SelfEntry self(RosterLineId member) {
            return new SelfEntry(member, key(), revision, result(), words);
        }

        private VerifiedEntry.Content content() {
            return switch (mode == null ? "" : mode) {
                case "points" -> typed(points == null ? "" : points);
                case "self" -> new VerifiedEntry.Content.AsSelf();
                case "rule" -> new VerifiedEntry.Content.ByRule();
                case "result" -> new VerifiedEntry.Content.Result(result());
                case "restore" ->
                        new VerifiedEntry.Content.Restored(
                                result(), points == null ? null : new BigDecimal(points));
                case "clear" -> new VerifiedEntry.Content.Cleared();
                default -> bad();
            };
        }

        private static VerifiedEntry.Content typed(String text) {
            BigDecimal number = NumberText.parse(text);
            return number == null
                    ? new VerifiedEntry.Content.Unreadable(text)
                    : new VerifiedEntry.Content.Points(number);
        }

        private Map<String, String> result() {
            Map<String, String> result = new HashMap<>();
            if (inputs != null) {
                inputs.forEach((name, value) -> result.put(name, value == null ? "" : value));
            }
            return result;
        }

        private static <T> T bad() {
            throw Refusal.invalid("scoring.set.bad").asException();
        }
    }

    /** What the person did; only what a person can do. */
    ScoreSource done() {
        return switch (source == null ? "" : source) {
            case "PASTED" -> ScoreSource.PASTED;
            case "FILLED" -> ScoreSource.FILLED;
            case "ACCEPTED" -> ScoreSource.ACCEPTED;
            case "UNDONE" -> ScoreSource.UNDONE;
            default -> ScoreSource.TYPED;
        };
    }

    List<VerifiedEntry> verified() {
        return read(CellWish::verified);
    }

    List<SelfEntry> self(RosterLineId line) {
        return read(wish -> wish.self(line));
    }

    private <T> List<T> read(Function<CellWish, T> reading) {
        if (cells == null || cells.isEmpty() || cells.size() > MOST) {
            throw Refusal.invalid("scoring.set.size", MOST).asException();
        }
        try {
            return cells.stream().map(reading).toList();
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("scoring.set.bad").asException();
        }
    }
}
