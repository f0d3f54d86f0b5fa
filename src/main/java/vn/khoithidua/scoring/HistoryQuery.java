package vn.khoithidua.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;

/**
 * Which history is wanted; every part may be missing.
 *
 * @param person part of a name, marks and capitals aside; empty for anybody
 * @param from first day, {@code until} last day, both included
 */
public record HistoryQuery(
        @Nullable RosterLineId line,
        @Nullable CriterionKey criterion,
        String person,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
