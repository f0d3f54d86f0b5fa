package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table on its page.
 *
 * @param rules the notation line by line; empty for groups
 * @param sum what the rows of a group add up to
 * @param targets how many targets a group holds
 * @param warning what disagrees in it, or null
 */
record TableRowView(
        String key,
        int level,
        boolean group,
        String code,
        String title,
        @Nullable BigDecimal max,
        BigDecimal sum,
        long targets,
        boolean target,
        boolean evidence,
        String scorerKey,
        @Nullable String agency,
        boolean trial,
        List<String> rules,
        @Nullable String warning) {}
