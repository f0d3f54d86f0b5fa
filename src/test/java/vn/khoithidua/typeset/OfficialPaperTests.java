package vn.khoithidua.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.RefusedException;

/** A paper in the state's form, read back from both its files. */
class OfficialPaperTests {

    private static final String ALL_MARKS =
            "Ắ ằ ẳ ẵ ặ Ấ ầ ẩ ẫ ậ Ế ề ể ễ ệ Ố ồ ổ ỗ ộ Ớ ờ ở ỡ ợ Ứ ừ ử ữ ự Ỳ ỷ ỹ ỵ Đ đ ₫";

    private static OfficialPaper paper(List<PaperBlock> body, boolean landscape) {
        return new OfficialPaper(
                "UBND TỈNH AN BÌNH",
                "KHỐI THI ĐUA KINH TẾ",
                "Số: 12/KH-KTĐ",
                "An Bình, ngày 05 tháng 02 năm 2026",
                "KẾ HOẠCH",
                "Công tác thi đua năm 2026",
                body,
                List.of(new PaperSignature("TRƯỞNG KHỐI", "GIÁM ĐỐC SỞ XÂY DỰNG", "Nguyễn Ấn")),
                List.of("- Các đơn vị thành viên;", "- Lưu: VT."),
                "Mã tra cứu: 7C1E-94AB",
                "Dữ liệu mẫu",
                landscape);
    }

    private static List<PaperBlock> body() {
        return List.of(
                new PaperBlock.Heading("I. MỤC ĐÍCH"),
                new PaperBlock.Paragraph(ALL_MARKS),
                new PaperBlock.Item("a)", "5 < 6 & \"thi đua\" <script>alert(1)</script>"),
                new PaperBlock.Grid(
                        List.of(10, 90),
                        List.of("TT", "Nội dung"),
                        List.of(List.of("1", "dòng một\ndòng hai"))));
    }

    private static String pdfText(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        }
    }

    private static String docxText(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void bothFilesSayTheSame() throws IOException {
        OfficialPaper paper = paper(body(), false);
        byte[] pdf = paper.pdf();
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("official.pdf"), pdf);
        Files.write(folder.resolve("official.docx"), paper.docx());
        for (String text : List.of(pdfText(pdf, 1, 9), docxText(paper.docx()))) {
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("Số: 12/KH-KTĐ", "ngày 05 tháng 02 năm 2026", "KẾ HOẠCH")
                    .contains("I. MỤC ĐÍCH", "dòng một", "dòng hai", "Nội dung")
                    .contains("a) 5 < 6 & \"thi đua\" <script>alert(1)</script>")
                    .contains("TRƯỞNG KHỐI", "Nguyễn Ấn", "Nơi nhận:", "- Lưu: VT.")
                    .contains("7C1E-94AB", "Dữ liệu mẫu");
            assertThat(text.replaceAll("\\s+", " ")).contains(ALL_MARKS);
        }
    }

    @Test
    void thePdfBringsItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper(body(), false).pdf())) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            }
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
    }

    @Test
    void aLongTableRepeatsItsHeadAndNumbersThePagesButTheFirst() throws IOException {
        List<List<String>> rows =
                IntStream.rangeClosed(1, 80).mapToObj(n -> List.of("dòng " + n, "ý kiến")).toList();
        byte[] pdf =
                paper(
                                List.of(
                                        new PaperBlock.Grid(
                                                List.of(30, 70), List.of("ĐẦU", "BẢNG"), rows)),
                                true)
                        .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
        assertThat(pdfText(pdf, 2, 2)).contains("ĐẦU").containsPattern("(?m)^2\\s");
        assertThat(pdfText(pdf, 1, 1)).contains("ĐẦU").doesNotContainPattern("(?m)^1\\s*$");
    }

    @Test
    void aMarkCannotLeaveItsPlace() throws IOException {
        OfficialPaper sly =
                new OfficialPaper(
                        "",
                        "KHỐI",
                        "",
                        "",
                        "QUY CHẾ",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        "'; } body { display: none } </style>",
                        "",
                        false);
        assertThat(pdfText(sly.pdf(), 1, 1)).contains("QUY CHẾ", "display: none");
    }

    @Test
    void otherKindsOfFilesAreAbsent() {
        assertThat(PaperDownload.of("a", "docx", () -> paper(body(), false)).getBody())
                .isNotEmpty();
        assertThatThrownBy(() -> PaperDownload.of("a", "exe", () -> paper(body(), false)))
                .isInstanceOf(RefusedException.class);
    }
}
