package vn.khoithidua.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.typeset.Spreadsheets;

/** What goes out as a file comes in again, and what is wrong is named by row and column. */
class SheetFileTests {

    private static final List<String> TEMPLATES = TableTemplates.NAMES;
    private static final String HEAD = "Cấp;TT;Nội dung, tiêu chí;Điểm tối đa;Quy tắc chấm\n";

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void bothKindsOfFileRoundTrip(String name) {
        ImportedTable table = TableTemplates.read(name);
        List<List<String>> cells =
                SheetWriter.cells(table.title(), table.declaredTotal(), table.rows());
        assertThat(SheetReader.read(Spreadsheets.cells(Spreadsheets.csv(cells)))).isEqualTo(table);
        assertThat(SheetReader.read(Spreadsheets.read(Spreadsheets.xlsx("Bảng", cells), 5000)))
                .isEqualTo(table);
        assertThat(Outline.isSound(table.rows())).isTrue();
    }

    @Test
    void takesSemicolonsDecimalCommasAndMissingColumns() {
        ImportedTable table =
                read("0;;Bảng năm 2026;10,5;\n1;I;Nội dung một;;\n2;1;Việc thứ nhất;10,5;\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.title()).isEqualTo("Bảng năm 2026");
        assertThat(table.declaredTotal()).isEqualByComparingTo("10.5");
        assertThat(table.tree().criteria().getFirst().scoring().isJudged()).isTrue();
    }

    @Test
    void namesRowAndColumnOfEachProblem() {
        ImportedTable table =
                read(
                        "1;I;Nội dung;10;\n3;1;Sâu quá;5;\n2;2;;5;\n2;3;Sai số;năm;\n2;4;Sai quy tắc;5;cho 5 điểm\n");
        assertThat(table.problems())
                .extracting(ImportProblem::row, ImportProblem::key)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(3, "criteria.import.level"),
                        org.assertj.core.groups.Tuple.tuple(4, "criteria.import.title"),
                        org.assertj.core.groups.Tuple.tuple(5, "criteria.import.max"),
                        org.assertj.core.groups.Tuple.tuple(6, "criteria.notation.unknownRule"));
    }

    @Test
    void refusesHeadingsThatAreNotThoseOfTheTemplate() {
        ImportedTable table = SheetReader.read(Spreadsheets.cells("a,b\n1,2\n"));
        assertThat(table.problems())
                .hasSize(5)
                .allMatch(problem -> problem.key().endsWith("noColumn"));
    }

    @Test
    void takesNumbersOfAWorksheetAsTheyAre() throws IOException {
        byte[] file = workbook("2000", 1234.5, null);
        ImportedTable table = SheetReader.read(Spreadsheets.read(file, 5000));
        assertThat(table.problems()).isEmpty();
        assertThat(table.rows().getFirst().max()).isEqualByComparingTo("1234.5");
    }

    @Test
    void refusesFormulasAndWhatIsNoSpreadsheet() throws IOException {
        byte[] formula = workbook("I", 5, "1+1");
        assertThatThrownBy(() -> Spreadsheets.read(formula, 5000))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().key()).isEqualTo("typeset.sheet.formula"));
        byte[] broken = "PK\u0003\u0004nothing".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Spreadsheets.read(broken, 5000))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().key()).isEqualTo("typeset.sheet.kind"));
    }

    private static ImportedTable read(String body) {
        return SheetReader.read(Spreadsheets.cells(HEAD + body));
    }

    private static byte[] workbook(
            String code, double max, @org.jspecify.annotations.Nullable String formula)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            Row head = sheet.createRow(0);
            List<String> names =
                    List.of("Cấp", "TT", "Nội dung, tiêu chí", "Điểm tối đa", "Quy tắc chấm");
            for (int i = 0; i < names.size(); i++) {
                head.createCell(i).setCellValue(names.get(i));
            }
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue(code);
            row.createCell(2).setCellValue("Việc");
            row.createCell(3).setCellValue(max);
            if (formula != null) {
                row.createCell(3).setCellFormula(formula);
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
