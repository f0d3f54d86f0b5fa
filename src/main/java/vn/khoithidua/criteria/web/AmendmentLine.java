package vn.khoithidua.criteria.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.TargetAmendment;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;

/** An amended target as the page shows it. */
record AmendmentLine(
        TargetLine before, TargetLine after, String reason, @Nullable String by, Instant at) {

    static List<AmendmentLine> of(
            List<TargetAmendment> amendments, Map<CriterionKey, Criterion> criteria) {
        return amendments.stream()
                .filter(one -> criteria.containsKey(one.key()))
                .map(one -> line(one, Objects.requireNonNull(criteria.get(one.key()))))
                .toList();
    }

    private static AmendmentLine line(TargetAmendment one, Criterion criterion) {
        return new AmendmentLine(
                TargetLine.of(criterion, one.before()),
                TargetLine.of(criterion, one.after()),
                one.reason(),
                one.by(),
                one.at());
    }
}
