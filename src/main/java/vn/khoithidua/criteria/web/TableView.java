package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.PastChange;
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
        List<TableRowView> rows,
        List<String> warnings,
        int contents,
        int targets,
        BigDecimal sum,
        boolean agrees,
        boolean editable,
        @Nullable PastChange last,
        @Nullable String at,
        QuickRow quick) {

    /** Shows a version as it stands. */
    static TableView of(TableHead head, TableContent content, Words words, boolean mayEdit) {
        return of(head, content, words, mayEdit, null, null, null);
    }

    /**
     * Shows a version to work on.
     *
     * @param last the change that may be taken back, or null
     * @param at key of the row that gets the focus, or null
     * @param into key of the group that one more row goes into, empty for the top, or null
     */
    static TableView of(
            TableHead head,
            TableContent content,
            Words words,
            boolean mayEdit,
            @Nullable PastChange last,
            @Nullable String at,
            @Nullable String into) {
        List<TableWarning> warnings = TableWarning.of(content.tree(), content.settings());
        Map<CriterionKey, String> warned = new HashMap<>();
        for (TableWarning warning : warnings) {
            if (warning.node() != null) {
                warned.merge(warning.node(), words.of(warning), (one, more) -> one + " " + more);
            }
        }
        for (Criterion criterion : content.tree().criteria()) {
            Scorer scorer = criterion.scorer();
            if (scorer.agency() != null && scorer.organization() == null) {
                String text = words.of("criteria.warning.agency", List.of(scorer.agency()));
                warned.merge(criterion.key(), text, (one, more) -> one + " " + more);
            }
        }
        List<TableRow> rows = Outline.rows(content.tree());
        List<TableNode> nodes = content.tree().nodes().toList();
        List<TableRowView> views =
                IntStream.range(0, rows.size())
                        .mapToObj(
                                i -> row(rows.get(i), nodes.get(i), warned.get(rows.get(i).key())))
                        .toList();
        return new TableView(
                head,
                views,
                warnings.stream().map(words::of).toList(),
                content.tree().contents(),
                content.tree().targets(),
                content.tree().sumOfMaxima(),
                warnings.stream().noneMatch(TableWarning::sum),
                mayEdit && head.draft(),
                last,
                at,
                quick(rows, into));
    }

    private static QuickRow quick(List<TableRow> rows, @Nullable String into) {
        Map<String, String> groups = new LinkedHashMap<>();
        String last = "";
        for (TableRow row : rows) {
            if (row.group()) {
                groups.put(row.key().value(), (row.code() + " " + row.shortTitle()).strip());
                last = row.key().value();
            }
        }
        boolean known = into != null && (groups.containsKey(into) || into.isEmpty());
        return new QuickRow(known && into != null ? into : last, known, groups);
    }

    private static TableRowView row(TableRow row, TableNode node, @Nullable String warning) {
        List<Criterion> criteria = CriteriaTree.criteriaOf(node);
        BigDecimal sum =
                new CriteriaTree(
                                node instanceof CriterionGroup group
                                        ? group.children()
                                        : List.of(node))
                        .sumOfMaxima();
        return new TableRowView(
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
                row.trial(),
                row.scoring() == null ? List.of() : Notation.print(row.scoring()).lines().toList(),
                warning);
    }

    static String scorerKey(Scorer.Kind kind) {
        return "criteria.scorer." + kind.name().toLowerCase(Locale.ROOT);
    }
}
