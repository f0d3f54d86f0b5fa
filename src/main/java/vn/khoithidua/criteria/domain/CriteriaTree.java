package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole table: contents (<i>nội dung</i>) at the top, criteria at the leaves, groups of any depth
 * between.
 *
 * @param roots in printed order; a criterion may stand at the top too
 */
public record CriteriaTree(List<TableNode> roots) {

    /**
     * Takes the roots.
     *
     * @throws IllegalArgumentException if two nodes bear the same key
     */
    public CriteriaTree {
        roots = List.copyOf(roots);
        List<CriterionKey> keys =
                roots.stream().flatMap(CriteriaTree::walk).map(TableNode::key).toList();
        if (keys.stream().distinct().count() != keys.size()) {
            throw new IllegalArgumentException("Two nodes of a table bear the same key: " + keys);
        }
    }

    /** All nodes in printed order, each group before its children. */
    public Stream<TableNode> nodes() {
        return roots.stream().flatMap(CriteriaTree::walk);
    }

    /** The scored lines in printed order. */
    public List<Criterion> criteria() {
        return nodes().filter(Criterion.class::isInstance).map(Criterion.class::cast).toList();
    }

    /** How many contents the pact names: the groups at the top. */
    public int contents() {
        return (int) roots.stream().filter(CriterionGroup.class::isInstance).count();
    }

    /** How many targets (<i>chỉ tiêu</i>) the pact names. */
    public int targets() {
        return (int) criteria().stream().filter(Criterion::target).count();
    }

    /** The criterion with this key. */
    public Optional<Criterion> criterion(CriterionKey key) {
        return criteria().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** A node and all below it in printed order. */
    public static Stream<TableNode> nodesOf(TableNode node) {
        return walk(node);
    }

    /** The criteria below a node, or the node itself if it is one. */
    public static List<Criterion> criteriaOf(TableNode node) {
        return walk(node).filter(Criterion.class::isInstance).map(Criterion.class::cast).toList();
    }

    /** The sum of the maxima of all criteria; those on trial or without a maximum add nothing. */
    public BigDecimal sumOfMaxima() {
        return sumOfMaxima(criteria());
    }

    static BigDecimal sumOfMaxima(List<Criterion> criteria) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            BigDecimal max = criterion.max();
            sum = max == null || criterion.trial() ? sum : sum.add(max);
        }
        return sum;
    }

    private static Stream<TableNode> walk(TableNode node) {
        return switch (node) {
            case Criterion criterion -> Stream.of(criterion);
            case CriterionGroup group ->
                    Stream.concat(
                            Stream.of(group),
                            group.children().stream().flatMap(CriteriaTree::walk));
        };
    }
}
