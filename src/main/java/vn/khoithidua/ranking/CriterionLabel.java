package vn.khoithidua.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a criterion is called in the ranking.
 *
 * @param key the same for every member and version
 * @param code as printed, such as I.2
 * @param title short title where there is one
 * @param group number of its content group, from 1
 * @param groupTitle title of that group
 * @param groupMaximum maximum of the group in points, or null
 */
public record CriterionLabel(
        String key,
        String code,
        String title,
        int group,
        String groupTitle,
        @Nullable BigDecimal groupMaximum) {}
