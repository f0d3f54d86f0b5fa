package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of the table: a group of any depth, or a criterion that is scored. */
public sealed interface TableNode permits CriterionGroup, Criterion {

    /** Stays the same across versions. */
    CriterionKey key();

    /** The number printed before it, such as {@code I.2}; may be empty. */
    String code();

    /** The full wording. */
    String title();

    /** The wording for narrow columns; never empty. */
    String shortTitle();

    /** The maximum stated on this row; null where the table states none. */
    @Nullable BigDecimal max();
}
