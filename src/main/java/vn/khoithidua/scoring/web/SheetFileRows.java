package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.typeset.FormCell;
import vn.khoithidua.typeset.FormCell.Look;
import vn.khoithidua.typeset.FormMerge;

/** The body of the offline sheet: a row for each input, sums above them. */
final class SheetFileRows {

    /** Column of the points, by which formulas find them. */
    static final char POINTS = 'G';

    private final SheetPage page;
    private final List<List<FormCell>> rows = new ArrayList<>();
    private final List<FormMerge> merges = new ArrayList<>();
    private final Map<CriterionKey, Integer> at = new HashMap<>();
    private int next;

    /**
     * Makes the rows.
     *
     * @param first index of the first row in the sheet, from 0
     */
    SheetFileRows(SheetPage page, int first) {
        this.page = page;
        this.next = first;
        page.table().tree().roots().forEach(this::place);
        this.next = first;
        page.table().tree().roots().forEach(this::add);
    }

    List<List<FormCell>> rows() {
        return rows;
    }

    List<FormMerge> merges() {
        return merges;
    }

    /** The formula that adds up the whole sheet. */
    String total() {
        return sum(page.table().tree().roots());
    }

    /** Where each node's points will stand, so that sums can name them before they are written. */
    private void place(TableNode node) {
        at.put(node.key(), next);
        switch (node) {
            case CriterionGroup group -> {
                next++;
                group.children().forEach(this::place);
            }
            case Criterion criterion -> next += height(criterion);
        }
    }

    private static int height(Criterion criterion) {
        return Math.max(1, criterion.scoring().inputs().size());
    }

    private void add(TableNode node) {
        switch (node) {
            case CriterionGroup group -> {
                rows.add(
                        List.of(
                                new FormCell.Words(group.code(), Look.GROUP),
                                new FormCell.Words(group.title(), Look.GROUP),
                                figure(group.max(), true),
                                new FormCell.Blank(),
                                new FormCell.Blank(),
                                new FormCell.Blank(),
                                new FormCell.Formula(sum(group.children()), true),
                                new FormCell.Blank()));
                next++;
                group.children().forEach(this::add);
            }
            case Criterion criterion -> add(criterion);
        }
    }

    private void add(Criterion criterion) {
        int top = next;
        int height = height(criterion);
        boolean open =
                page.entering()
                        && page.table().isAssigned(page.sheet().line(), criterion.key())
                        && page.mark(criterion) != SheetPage.Mark.ELSEWHERE;
        Cell cell = page.cell(criterion.key());
        List<CellWords.InputView> inputs =
                CellWords.inputs(criterion, cell.self().inputs(), Map.of());
        for (int i = 0; i < height; i++) {
            CellWords.InputView input = inputs.isEmpty() ? null : inputs.get(i);
            rows.add(row(criterion, cell, input, i == 0, open, top + i));
        }
        for (int column : new int[] {0, 1, 2, 3, 6, 7}) {
            merges.add(new FormMerge(top, top + height - 1, column, column));
        }
        next = top + height;
    }

    private List<FormCell> row(
            Criterion criterion,
            Cell cell,
            CellWords.@Nullable InputView input,
            boolean head,
            boolean open,
            int at0) {
        boolean judged = criterion.scoring().isJudged();
        String trial = criterion.trial() ? " (*)" : "";
        FormCell points =
                judged && open
                        ? new FormCell.Formula(SheetFile.entered(at0 + 1), false)
                        : figure(cell.self().points(), false);
        return List.of(
                head ? new FormCell.Words(criterion.code(), Look.CENTER) : new FormCell.Blank(),
                head
                        ? new FormCell.Words(criterion.title() + trial, Look.PLAIN)
                        : new FormCell.Blank(),
                head ? figure(criterion.max(), false) : new FormCell.Blank(),
                head ? new FormCell.Words(target(criterion), Look.CENTER) : new FormCell.Blank(),
                new FormCell.Words(input == null ? "" : input.label(), Look.PLAIN),
                entry(criterion, input, open, judged),
                head ? points : new FormCell.Blank(),
                head ? note(cell, open) : new FormCell.Blank(),
                new FormCell.Words(criterion.key().value(), Look.PLAIN),
                new FormCell.Words(input == null ? "" : input.label(), Look.PLAIN),
                new FormCell.Words(String.valueOf(cell.revision()), Look.PLAIN));
    }

    private static FormCell entry(
            Criterion criterion,
            CellWords.@Nullable InputView input,
            boolean open,
            boolean judged) {
        if (input == null) {
            return new FormCell.Blank();
        }
        if (!open) {
            return new FormCell.Words(said(input), Look.CENTER);
        }
        if (judged) {
            BigDecimal most = criterion.scoring().baseTop();
            return new FormCell.NumberEntry(
                    NumberText.parse(input.value()), most == null ? null : BigDecimal.ZERO, most);
        }
        return new FormCell.Entry(
                said(input), input.isYesNo() ? List.of("có", "không") : List.of());
    }

    private static String said(CellWords.InputView input) {
        return switch (input.value()) {
            case "true" -> "có";
            case "false" -> "không";
            default -> input.value();
        };
    }

    private static FormCell note(Cell cell, boolean open) {
        String words = cell.self().words();
        return open ? new FormCell.Entry(words, List.of()) : new FormCell.Words(words, Look.PLAIN);
    }

    private String target(Criterion criterion) {
        return CellWords.target(
                page.table().assignments().of(page.sheet().line(), criterion.key()).target());
    }

    private String sum(List<TableNode> nodes) {
        String cells =
                nodes.stream()
                        .filter(node -> !(node instanceof Criterion one && one.trial()))
                        .map(node -> "" + POINTS + (at.getOrDefault(node.key(), 0) + 1))
                        .collect(Collectors.joining(","));
        return cells.isEmpty() ? "0" : "SUM(" + cells + ")";
    }

    private static FormCell figure(@Nullable BigDecimal number, boolean bold) {
        return number == null ? new FormCell.Blank() : new FormCell.Figure(number, bold);
    }
}
