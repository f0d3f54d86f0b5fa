package vn.khoithidua.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.NumberText;

/** Writes a table as cells of the import shape. */
final class SheetWriter {

    private static final String MARK = "x";

    private SheetWriter() {}

    static List<List<String>> cells(
            String title, @Nullable BigDecimal declaredTotal, List<TableRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(Arrays.stream(SheetColumn.values()).map(SheetColumn::heading).toList());
        cells.add(
                Arrays.stream(SheetColumn.values())
                        .map(
                                column ->
                                        switch (column) {
                                            case LEVEL -> "0";
                                            case TITLE -> title;
                                            case MAX -> number(declaredTotal);
                                            default -> "";
                                        })
                        .toList());
        for (TableRow row : rows) {
            cells.add(
                    Arrays.stream(SheetColumn.values()).map(column -> cell(column, row)).toList());
        }
        return cells;
    }

    private static String cell(SheetColumn column, TableRow row) {
        return switch (column) {
            case LEVEL -> String.valueOf(row.level());
            case CODE -> row.code();
            case TITLE -> row.title();
            case MAX -> number(row.max());
            case RULES -> row.scoring() == null ? "" : Notation.print(row.scoring());
            case SHORT_TITLE -> row.shortTitle();
            case UNIT -> row.unit() == null ? "" : row.unit();
            case SCORER -> scorer(row.scorer());
            case EVIDENCE -> row.evidenceRequired() ? MARK : "";
            case TARGET -> row.target() ? MARK : "";
            case TRIAL -> row.trial() ? MARK : "";
            case KEY -> row.key().value();
        };
    }

    private static String scorer(Scorer scorer) {
        String agency = scorer.agency();
        return switch (scorer.kind()) {
            case MEMBER_AND_TEAM -> "";
            case STANDING_AGENCY -> "Cơ quan thường trực";
            case NAMED_AGENCY -> agency == null ? "" : agency;
        };
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : NumberText.format(number, 0).replace(".", "");
    }
}
