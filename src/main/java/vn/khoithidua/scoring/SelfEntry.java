package vn.khoithidua.scoring;

import java.util.Map;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A result as a member enters it.
 *
 * @param revision the cell's revision that the person saw, 0 for an empty cell
 * @param inputs what was typed, by the rule's names of inputs; blank means not entered
 * @param note explanation, at most 4,000 characters
 */
public record SelfEntry(
        RosterLineId line,
        CriterionKey criterion,
        long revision,
        Map<String, String> inputs,
        String note) {

    public SelfEntry {
        inputs = Map.copyOf(inputs);
    }
}
