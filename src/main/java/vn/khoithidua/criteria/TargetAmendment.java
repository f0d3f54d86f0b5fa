package vn.khoithidua.criteria;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;

/**
 * A target of a frozen table that was changed by an addendum.
 *
 * @param before what stood until then
 * @param after what stood from then on, until the next amendment
 * @param by by name, or null for the system itself
 */
public record TargetAmendment(
        CriterionKey key,
        Assignment before,
        Assignment after,
        String reason,
        @Nullable String by,
        Instant at) {}
