package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.criteria.domain.TableWarning;

/**
 * The table as its page shows it.
 *
 * @param editable whether this person may change this version
 * @param sum what the rows add up to
 */
record TableView(
        TableHead head,
        List<RowView> rows,
        List<String> warnings,
        int contents,
        int targets,
        BigDecimal sum,
        boolean agrees,
        boolean editable) {

    /**
     * A row.
     *
     * @param rules the notation line by line; empty for groups
     * @param sum what the rows of a group add up to
     * @param targets how many targets a group holds
     */
    record RowView(
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
            List<String> rules,
            boolean warned) {}

    static TableView of(TableHead head, TableContent content, Words words, boolean mayEdit) {
        List<TableWarning> warnings = TableWarning.of(content.tree(), content.settings());
        Set<CriterionKey> warned =
                warnings.stream()
                        .filter(warning -> warning.node() != null)
                        .map(TableWarning::node)
                        .collect(Collectors.toSet());
        List<TableRow> rows = Outline.rows(content.tree());
        List<TableNode> nodes = content.tree().nodes().toList();
        List<RowView> views =
                IntStream.range(0, rows.size())
                        .mapToObj(
                                i ->
                                        row(
                                                rows.get(i),
                                                nodes.get(i),
                                                warned.contains(rows.get(i).key())))
                        .toList();
        return new TableView(
                head,
                views,
                warnings.stream().map(words::of).toList(),
                content.tree().contents(),
                content.tree().targets(),
                content.tree().sumOfMaxima(),
                warnings.stream().noneMatch(TableWarning::sum),
                mayEdit && head.draft());
    }

    private static RowView row(TableRow row, TableNode node, boolean warned) {
        List<Criterion> criteria = CriteriaTree.criteriaOf(node);
        BigDecimal sum =
                new CriteriaTree(
                                node instanceof CriterionGroup group
                                        ? group.children()
                                        : List.of(node))
                        .sumOfMaxima();
        return new RowView(
                row.key().value(),
                row.level(),
                row.group(),
                row.code(),
                row.title(),
                row.max(),
                sum,
                criteria.stream().filter(Criterion::target).count(),
                row.target(),
                row.evidenceRequired(),
                scorerKey(row.scorer().kind()),
                row.scorer().agency(),
                row.scoring() == null ? List.of() : Notation.print(row.scoring()).lines().toList(),
                warned);
    }

    static String scorerKey(Scorer.Kind kind) {
        return "criteria.scorer." + kind.name().toLowerCase(Locale.ROOT);
    }
}
