package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.InputSpec;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.criteria.domain.ResultReader;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.kernel.Points;
import vn.khoithidua.kernel.Refusal;

/** Computes the verified value that an entry means. */
record VerifiedValue(ScoringTable table, Criterion criterion, Cell before, Peers others) {

    /**
     * The value, and how the rule came to it.
     *
     * @param score null where the value was cleared
     */
    record Found(CellValue value, @Nullable Score score) {}

    Found of(VerifiedEntry entry, Author by) {
        String given = entry.reason();
        String reason = given == null ? before.verified().words() : Results.reason(given);
        return switch (entry.content()) {
            case VerifiedEntry.Content.AsSelf _ -> computed(before.self().inputs(), reason, by);
            case VerifiedEntry.Content.Result result ->
                    computed(Results.read(criterion, result.inputs()), reason, by);
            case VerifiedEntry.Content.Points points -> points(points.points(), reason, by);
            case VerifiedEntry.Content.Unreadable it ->
                    throw Refusal.invalid("scoring.points.bad", it.text()).asException();
            case VerifiedEntry.Content.ByRule _ -> byRule(reason, by);
            case VerifiedEntry.Content.Restored it -> restored(it, reason, by);
            case VerifiedEntry.Content.Cleared _ ->
                    new Found(
                            new CellValue(Inputs.NONE, null, false, false, List.of(), "", by),
                            null);
        };
    }

    private Found computed(Inputs inputs, String reason, Author by) {
        Score score = score(inputs);
        if (!score.complete()) {
            throw Refusal.invalid("scoring.verify.incomplete", String.join(", ", score.missing()))
                    .asException();
        }
        return new Found(CellValue.computed(inputs, score, reason, by), score);
    }

    /** Typed points are the rule's where it gives the same, the scorer's own where it is judged. */
    private Found points(BigDecimal typed, String reason, Author by) {
        requireStep(typed);
        if (criterion.scoring().isJudged()) {
            InputSpec only = criterion.scoring().inputs().getFirst();
            return computed(Inputs.of(only.name(), typed), reason, by);
        }
        Inputs inputs = counting();
        Score score = score(inputs);
        CellValue byRule = CellValue.computed(inputs, score, reason, by);
        return CellValue.sameNumber(byRule.points(), typed)
                ? new Found(byRule, score)
                : new Found(byRule.overridden(typed, reason, by), score);
    }

    private Found byRule(String reason, Author by) {
        if (criterion.scoring().isJudged()) {
            throw Refusal.invalid("scoring.verify.noRule", criterion.shortTitle()).asException();
        }
        return computed(counting(), reason, by);
    }

    private Found restored(VerifiedEntry.Content.Restored it, String reason, Author by) {
        Inputs inputs = stored(it.inputs());
        Score score = score(inputs);
        CellValue byRule = CellValue.computed(inputs, score, reason, by);
        BigDecimal points = it.points();
        if (points != null) {
            requireStep(points);
        }
        return new Found(points == null ? byRule : byRule.overridden(points, reason, by), score);
    }

    private void requireStep(BigDecimal points) {
        BigDecimal step = table.settings().roundingStep();
        if (!Points.isMultipleOf(points, step)) {
            throw Refusal.invalid("scoring.points.step", step).asException();
        }
    }

    private static Inputs stored(Map<String, String> texts) {
        try {
            return ResultReader.stored(texts);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.invalid("scoring.set.bad").asException();
        }
    }

    /** The result that counts: the verified one, before there is any the member's own. */
    private Inputs counting() {
        return before.verified().author() == null || before.verified().points() == null
                ? before.self().inputs()
                : before.verified().inputs();
    }

    private Score score(Inputs inputs) {
        return Results.accepted(table.score(before.line(), criterion, inputs, others));
    }
}
