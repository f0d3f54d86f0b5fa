package vn.khoithidua.recalculation;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.criteria.domain.CriterionKey;

/** One change of a case. */
public sealed interface Change {

    /** The criterion it is about. */
    CriterionKey criterion();

    /** Another value of a cell. */
    record Value(CellKey cell, Correction value) implements Change {
        @Override
        public CriterionKey criterion() {
            return cell.criterion();
        }
    }

    /** A criterion assigned to a member, or not any more. */
    record Assignment(CellKey cell, boolean assigned) implements Change {
        @Override
        public CriterionKey criterion() {
            return cell.criterion();
        }
    }

    /**
     * Another rule.
     *
     * @param rules in the table's notation
     */
    record Rule(CriterionKey criterion, String rules, @Nullable BigDecimal maximum)
            implements Change {}

    /** A change as it stands in the case, with who added it. */
    record Entry(UUID id, Change change, String addedBy) {}
}
