package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Peers.Peer;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What all cells of a bloc are worth after some were corrected, some rules changed, or something
 * was assigned otherwise: computed whole from what stands, never patched.
 *
 * <pre>
 * corrected, set against the rule : the points that were set
 * corrected otherwise             : the rule, with the corrected results of the others
 * rule or assignment changed      : the rule
 * compares within the bloc, and a result or an assignment there changed : the rule
 * set against the rule before     : as it stands
 * everything else                 : as it stands
 * </pre>
 *
 * @param criteria those of the table as it will hold
 * @param assignments as they will hold; what is not assigned has no value
 * @param settings whose rounding step counts
 * @param lines all members that are scored
 * @param afresh criteria whose rule or assignment changed
 */
public record Recount(
        Map<CriterionKey, Criterion> criteria,
        Assignments assignments,
        TableSettings settings,
        List<RosterLineId> lines,
        Set<CriterionKey> afresh) {

    public Recount {
        lines = List.copyOf(lines);
        afresh = Set.copyOf(afresh);
    }

    /**
     * The outcome.
     *
     * @param values by cell; what is not assigned is absent
     * @param gaps assigned cells that have no value: nothing stands there, or the rule asks for
     *     what the result does not hold
     */
    public record Outcome(Map<CellKey, Standing> values, Collection<CellKey> gaps) {

        public Outcome {
            values = Map.copyOf(values);
            gaps = List.copyOf(gaps);
        }
    }

    /** Computes; neither map is changed. */
    public Outcome of(Map<CellKey, Standing> standing, Map<CellKey, Correction> corrections) {
        Map<CellKey, Standing> values = new TreeMap<>();
        Set<CellKey> gaps = new TreeSet<>();
        for (Criterion criterion : criteria.values()) {
            Row row = new Row(criterion, standing, corrections);
            for (RosterLineId line : lines) {
                if (!assignments.of(line, criterion.key()).assigned()) {
                    continue;
                }
                CellKey key = new CellKey(line, criterion.key());
                Standing value = row.value(key);
                if (value == null) {
                    gaps.add(key);
                } else {
                    values.put(key, value);
                }
            }
        }
        return new Outcome(values, gaps);
    }

    /** One criterion over all members. */
    private final class Row {

        private final Criterion criterion;
        private final Map<CellKey, Standing> standing;
        private final Map<CellKey, Correction> corrections;
        private final boolean touched;

        Row(
                Criterion criterion,
                Map<CellKey, Standing> standing,
                Map<CellKey, Correction> corrections) {
            this.criterion = criterion;
            this.standing = standing;
            this.corrections = corrections;
            this.touched =
                    afresh.contains(criterion.key())
                            || criterion.scoring().dependsOnBloc()
                                    && corrections.keySet().stream()
                                            .anyMatch(
                                                    key -> key.criterion().equals(criterion.key()));
        }

        @Nullable Standing value(CellKey key) {
            Correction correction = corrections.get(key);
            if (correction != null) {
                return correction.override()
                        ? set(key, correction)
                        : byRule(key, correction.inputs());
            }
            Standing stands = standing.get(key);
            return stands == null || !touched || stands.override()
                    ? stands
                    : byRule(key, stands.inputs());
        }

        private Standing set(CellKey key, Correction correction) {
            Score score = score(key, correction.inputs());
            return new Standing(correction.inputs(), correction.points(), true, score.gates());
        }

        private @Nullable Standing byRule(CellKey key, Inputs inputs) {
            Score score = score(key, inputs);
            return score.complete()
                    ? new Standing(inputs, score.points(), false, score.gates())
                    : null;
        }

        private Score score(CellKey key, Inputs inputs) {
            return criterion
                    .scoring()
                    .score(
                            Situation.of(inputs, settings.roundingStep())
                                    .withTarget(
                                            assignments.of(key.line(), criterion.key()).number())
                                    .withPeers(peers(key.line())));
        }

        private Peers peers(RosterLineId line) {
            String input = criterion.scoring().comparedInput().orElse(null);
            if (input == null) {
                return Peers.NONE;
            }
            List<Peer> others = new ArrayList<>();
            for (RosterLineId other : lines) {
                Assignment assignment = assignments.of(other, criterion.key());
                if (!other.equals(line) && assignment.assigned()) {
                    CellKey key = new CellKey(other, criterion.key());
                    others.add(new Peer(inputs(key).number(input), assignment.number()));
                }
            }
            return new Peers(others);
        }

        private Inputs inputs(CellKey key) {
            Correction correction = corrections.get(key);
            if (correction != null) {
                return correction.inputs();
            }
            Standing stands = standing.get(key);
            return stands == null ? Inputs.NONE : stands.inputs();
        }
    }
}
