package vn.khoithidua.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a spreadsheet could work out stays text, and comes back as it was. */
class SpreadsheetsTests {

    private static final List<List<String>> CELLS =
            List.of(
                    List.of("=1+1", "+84 912", "-Nội dung", "@SUM(A1)", "\uFF1DA1"),
                    List.of("-2,5", "+3", "-12.345,6%", "'lời dẫn'", "a;b\"c"));

    @Test
    void formulasStayTextAndNumbersKeepTheirSign() {
        String csv = Spreadsheets.csv(CELLS);
        assertThat(csv)
                .contains("'=1+1,'+84 912,'-Nội dung,'@SUM(A1),'\uFF1DA1")
                .contains("\"-2,5\",+3,\"-12.345,6%\",'lời dẫn'");
    }

    @Test
    void aFileThatWasWrittenReadsAsBefore() {
        assertThat(Spreadsheets.cells(Spreadsheets.csv(CELLS))).isEqualTo(CELLS);
        assertThat(Spreadsheets.read(Spreadsheets.xlsx("1", CELLS), 10)).isEqualTo(CELLS);
    }

    @Test
    void aDownloadIsOneOfTheTwoKinds() {
        assertThat(SheetDownload.of("papers", "csv", CELLS).getHeaders().toString())
                .contains("papers.csv", "attachment");
        assertThatThrownBy(() -> SheetDownload.of("papers", "exe", CELLS))
                .hasMessage("error.404.text");
    }
}
