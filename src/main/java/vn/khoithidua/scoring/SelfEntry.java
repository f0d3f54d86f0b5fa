package vn.khoithidua.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A result as a member enters it.
 *
 * @param revision the cell's revision that the person saw, 0 for an empty cell
 * @param inputs what was typed, by the rule's names of inputs; blank means not entered
 * @param note explanation, at most 4,000 characters; null keeps the one that is there
 */
public record SelfEntry(
        RosterLineId line,
        CriterionKey criterion,
        long revision,
        Map<String, String> inputs,
        @Nullable String note) {

    public SelfEntry {
        inputs = Map.copyOf(inputs);
    }

    /** The explanation that the cell has afterwards. */
    String noteAfter(Cell before) {
        return note == null ? before.self().words() : Results.note(note);
    }
}
