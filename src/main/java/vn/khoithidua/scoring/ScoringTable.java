package vn.khoithidua.scoring;

import java.util.Map;
import java.util.Set;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.criteria.domain.Situation;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;

/**
 * The frozen table of a bloc-year as scoring reads it.
 *
 * @param criteria the scored lines by key, in printed order; shared, unmodifiable
 * @param assignments what each member was assigned
 */
public record ScoringTable(
        TableId id,
        CriteriaTree tree,
        TableSettings settings,
        Map<CriterionKey, Criterion> criteria,
        Assignments assignments) {

    /** A criterion that this member was assigned; refuses any other. */
    Criterion assigned(RosterLineId line, CriterionKey key) {
        Criterion criterion = criteria.get(key);
        if (criterion == null) {
            throw Refusal.notFound().asException();
        }
        if (!isAssigned(line, key)) {
            throw Refusal.locked("scoring.cell.notAssigned", criterion.shortTitle()).asException();
        }
        return criterion;
    }

    /** Whether this member is scored on it at all. */
    public boolean isAssigned(RosterLineId line, CriterionKey key) {
        return assignments.of(line, key).assigned();
    }

    Set<CriterionKey> notAssigned(RosterLineId line) {
        return assignments.notAssigned(line);
    }

    /** The points of a result. */
    public Score score(RosterLineId line, Criterion criterion, Inputs inputs, Peers peers) {
        return criterion
                .scoring()
                .score(
                        Situation.of(inputs, settings.roundingStep())
                                .withTarget(assignments.of(line, criterion.key()).number())
                                .withPeers(peers));
    }
}
