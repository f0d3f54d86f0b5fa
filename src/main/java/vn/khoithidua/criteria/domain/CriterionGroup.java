package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content group (<i>nội dung</i>) or a group within one.
 *
 * @param max the points that its heading declares; may disagree with its rows, which is warned
 *     about
 * @param children in printed order
 */
public record CriterionGroup(
        CriterionKey key,
        String code,
        String title,
        String shortTitle,
        @Nullable BigDecimal max,
        List<TableNode> children)
        implements TableNode {

    public CriterionGroup {
        max = Exact.plainOrNull(max);
        children = List.copyOf(children);
    }
}
