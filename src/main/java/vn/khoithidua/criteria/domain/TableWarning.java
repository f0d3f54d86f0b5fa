package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that disagrees within a table; it is shown and saved nevertheless. Freezing demands
 * agreement, or a written explanation.
 *
 * @param node the row concerned, or null for the whole table
 * @param sum whether it concerns sums, which freezing asks about
 * @param key the message's key
 * @param args the message's arguments, ready to print
 */
public record TableWarning(
        @Nullable CriterionKey node, boolean sum, String key, List<String> args) {

    public TableWarning {
        args = List.copyOf(args);
    }

    /** All warnings of a table, the total first, then in printed order. */
    public static List<TableWarning> of(CriteriaTree tree, TableSettings settings) {
        List<TableWarning> warnings = new ArrayList<>();
        BigDecimal declared = settings.declaredTotal();
        BigDecimal rows = tree.sumOfMaxima();
        if (tree.criteria().isEmpty()) {
            warnings.add(new TableWarning(null, false, "criteria.warning.empty", List.of()));
        } else if (declared == null) {
            warnings.add(
                    new TableWarning(
                            null, false, "criteria.warning.noTotal", List.of(Exact.text(rows))));
        } else if (declared.compareTo(rows) != 0) {
            warnings.add(
                    sum(null, "criteria.warning.total", Exact.text(declared), Exact.text(rows)));
        }
        tree.nodes()
                .forEach(
                        node -> {
                            switch (node) {
                                case CriterionGroup group -> ofGroup(group, warnings);
                                case Criterion criterion -> ofCriterion(criterion, warnings);
                            }
                        });
        return List.copyOf(warnings);
    }

    private static void ofGroup(CriterionGroup group, List<TableWarning> warnings) {
        BigDecimal rows = CriteriaTree.sumOfMaxima(CriteriaTree.criteriaOf(group));
        if (group.max() != null && group.max().compareTo(rows) != 0) {
            warnings.add(
                    sum(
                            group.key(),
                            "criteria.warning.group",
                            name(group),
                            Exact.text(group.max()),
                            Exact.text(rows)));
        }
        if (group.children().isEmpty()) {
            warnings.add(
                    new TableWarning(
                            group.key(),
                            false,
                            "criteria.warning.emptyGroup",
                            List.of(name(group))));
        }
    }

    private static void ofCriterion(Criterion criterion, List<TableWarning> warnings) {
        BigDecimal top = criterion.scoring().baseTop();
        BigDecimal max = criterion.max();
        if (top != null
                && max != null
                && top.compareTo(max) > 0
                && criterion.scoring().groups().isEmpty()) {
            warnings.add(
                    new TableWarning(
                            criterion.key(),
                            false,
                            "criteria.warning.ruleAbove",
                            List.of(name(criterion), Exact.text(top), Exact.text(max))));
        }
    }

    private static TableWarning sum(@Nullable CriterionKey node, String key, String... args) {
        return new TableWarning(node, true, key, List.of(args));
    }

    private static String name(TableNode node) {
        return node.code().isEmpty() ? node.shortTitle() : node.code();
    }
}
