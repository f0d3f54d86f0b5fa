package vn.khoithidua.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.NotationProblem;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.VietnameseText;

/** Reads a table from the cells of a spreadsheet and names every row that it cannot take. */
final class SheetReader {

    static final int MOST_ROWS = 5000;
    private static final int DEEPEST = 9;

    private final SheetCells cells;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final Set<CriterionKey> keys = new HashSet<>();
    private String title = "";
    private @Nullable BigDecimal declaredTotal;

    private SheetReader(SheetCells cells) {
        this.cells = cells;
    }

    /** Reads cells, the headings in the first row. */
    static ImportedTable read(List<List<String>> cells) {
        SheetReader reader = new SheetReader(new SheetCells(cells));
        if (reader.headings()) {
            for (int i = 1; i < cells.size(); i++) {
                reader.row(i);
            }
            if (reader.rows.isEmpty() && reader.problems.isEmpty()) {
                reader.problems.add(ImportProblem.of(0, "", "noRows"));
            }
        }
        return new ImportedTable(reader.title, reader.declaredTotal, reader.rows, reader.problems);
    }

    private boolean headings() {
        if (cells.size() == 0 || cells.size() > MOST_ROWS) {
            String kind = cells.size() == 0 ? "noRows" : "tooMany";
            problems.add(ImportProblem.of(0, "", kind, String.valueOf(MOST_ROWS)));
            return false;
        }
        for (SheetColumn column : cells.missing()) {
            problems.add(ImportProblem.of(1, column.heading(), "noColumn", column.heading()));
        }
        return problems.isEmpty();
    }

    private void row(int index) {
        if (cells.blank(index)) {
            return;
        }
        int before = problems.size();
        int level = level(index);
        BigDecimal max = max(index);
        String name = VietnameseText.cleanLine(cells.text(index, SheetColumn.TITLE));
        if (name.isEmpty() || name.length() > 1000) {
            refuse(index, SheetColumn.TITLE, "title");
        }
        if (level == 0) {
            title = name;
            declaredTotal = max;
            return;
        }
        boolean group = isGroup(index, level);
        CriterionKey key = key(index);
        Scoring scoring = group ? null : scoring(index, max);
        if (key != null && problems.size() == before) {
            add(index, level, key, name, max, scoring);
        }
    }

    private void add(
            int index,
            int level,
            CriterionKey key,
            String name,
            @Nullable BigDecimal max,
            @Nullable Scoring scoring) {
        boolean scored = scoring != null;
        String shortTitle = line(index, SheetColumn.SHORT_TITLE);
        String unit = line(index, SheetColumn.UNIT);
        rows.add(
                new TableRow(
                        level,
                        key,
                        line(index, SheetColumn.CODE),
                        name,
                        shortTitle.isEmpty() ? name : shortTitle,
                        max,
                        unit.isEmpty() ? null : unit,
                        scored ? scorer(index) : Scorer.USUAL,
                        scored && cells.marked(index, SheetColumn.EVIDENCE),
                        scored && cells.marked(index, SheetColumn.TARGET),
                        scored && cells.marked(index, SheetColumn.TRIAL),
                        scoring));
    }

    private String line(int index, SheetColumn column) {
        return VietnameseText.cleanLine(cells.text(index, column));
    }

    private int level(int index) {
        String text = cells.text(index, SheetColumn.LEVEL).strip();
        int level = text.matches("[0-9]") ? Integer.parseInt(text) : -1;
        int above = cells.levelBeside(index, -1);
        boolean skips = above >= 0 && level > above + 1 || above < 0 && level > 1;
        if (level < 0 || level > DEEPEST || skips || level == 0 && index > 1) {
            refuse(index, SheetColumn.LEVEL, "level", text);
        }
        return level;
    }

    private boolean isGroup(int index, int level) {
        return cells.levelBeside(index, 1) > level;
    }

    private @Nullable BigDecimal max(int index) {
        String text = cells.text(index, SheetColumn.MAX).strip();
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = NumberText.parse(text);
        if (number == null
                || number.signum() < 0
                || number.precision() - number.scale() > 6
                || number.scale() > 4) {
            refuse(index, SheetColumn.MAX, "max", text);
        }
        return number;
    }

    private @Nullable CriterionKey key(int index) {
        String text = cells.text(index, SheetColumn.KEY).strip();
        String made =
                text.isEmpty()
                        ? CriterionKey.like(cells.text(index, SheetColumn.CODE), keys).value()
                        : text;
        if (!CriterionKey.isKey(made) || !keys.add(new CriterionKey(made))) {
            refuse(index, SheetColumn.KEY, "key", made);
            return null;
        }
        return new CriterionKey(made);
    }

    private @Nullable Scoring scoring(int index, @Nullable BigDecimal max) {
        String text = VietnameseText.clean(cells.text(index, SheetColumn.RULES));
        if (text.isEmpty()) {
            return Scoring.judged(max);
        }
        Notation notation = Notation.parse(text);
        for (NotationProblem problem : notation.problems()) {
            problems.add(
                    new ImportProblem(
                            index + 1, SheetColumn.RULES.heading(), problem.key(), problem.args()));
        }
        return notation.scoring();
    }

    private Scorer scorer(int index) {
        String text = VietnameseText.cleanLine(cells.text(index, SheetColumn.SCORER));
        if (text.isEmpty()) {
            return Scorer.USUAL;
        }
        return VietnameseText.fold(text).equals("co quan thuong truc")
                ? new Scorer(Scorer.Kind.STANDING_AGENCY, null)
                : new Scorer(Scorer.Kind.NAMED_AGENCY, text);
    }

    private void refuse(int index, SheetColumn column, String kind, String... args) {
        problems.add(ImportProblem.of(index + 1, column.heading(), kind, args));
    }
}
