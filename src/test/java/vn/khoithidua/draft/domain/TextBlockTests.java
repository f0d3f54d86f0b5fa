package vn.khoithidua.draft.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people type points, paragraphs and headings. */
class TextBlockTests {

    @Test
    void aBodyIsReadLineByLine() {
        assertThat(
                        TextBlock.of(
                                """
                                # Yêu cầu

                                Thực hiện đồng bộ.
                                - Rõ việc
                                1. Rõ người
                                a) Rõ thời gian
                                đ) Rõ kết quả
                                1.2. Rõ hơn nữa"""))
                .containsExactly(
                        new TextBlock.Title("Yêu cầu"),
                        new TextBlock.Paragraph("Thực hiện đồng bộ."),
                        new TextBlock.Point("-", "Rõ việc"),
                        new TextBlock.Point("1.", "Rõ người"),
                        new TextBlock.Point("a)", "Rõ thời gian"),
                        new TextBlock.Point("đ)", "Rõ kết quả"),
                        new TextBlock.Point("1.2.", "Rõ hơn nữa"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#khong phải tiêu đề",
                "-5 điểm nếu nộp muộn",
                "2026 là năm bản lề",
                "100. là số quá dài để là khoản",
                "<b>đậm</b>",
                "**đậm**"
            })
    void whatOnlyLooksLikeAMarkIsAParagraph(String line) {
        assertThat(TextBlock.of(line)).containsExactly(new TextBlock.Paragraph(line));
    }

    @Test
    void noWordIsEverLost() {
        Random random = new Random(18);
        List<String> marks = List.of("", "- ", "# ", "1. ", "a) ", "• ", "12.3) ");
        for (int round = 0; round < 300; round++) {
            String word = Integer.toString(random.nextInt(1_000_000), 36) + "x";
            String body =
                    random.ints(6, 0, marks.size())
                            .mapToObj(i -> marks.get(i) + word + i)
                            .collect(Collectors.joining("\n\n"));
            assertThat(TextBlock.of(body)).hasSize(6).allMatch(one -> one.text().contains(word));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2/KH-KTĐ, 02/KH-KTĐ",
        "02 / KH - KTĐ, 02/KH-KTĐ",
        "409/TĐKT-KTKT, 409/TĐKT-KTKT",
        "16/HD-HĐTĐKT, 16/HD-HĐTĐKT",
        "23a/QC-CĐN, 23a/QC-CĐN"
    })
    void aNumberIsTakenAsTheRegisterHasIt(String typed, String number) {
        assertThat(RegisterNumber.of(typed)).contains(new RegisterNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KH-KTĐ", "số hai", "12", "12/", "/KH", "123456/KH"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(RegisterNumber.of(typed)).isEmpty();
    }

    @Test
    void sectionsAreCleanAndKnownByTheirKeys() {
        DraftSection section = new DraftSection("m1", " I.  MỤC\nĐÍCH ", " dòng \r\n hai ");
        assertThat(section.heading()).isEqualTo("I. MỤC ĐÍCH");
        assertThat(section.body()).isEqualTo("dòng \n hai");
        assertThat(DraftSection.fault(List.of(section))).isNull();
        assertThat(DraftSection.fault(List.of(section, section)))
                .isNotNull()
                .satisfies(why -> assertThat(why.key()).isEqualTo("draft.sections.twice"));
        assertThat(DraftSection.fault(List.of(new DraftSection("a", "", "x".repeat(20_001)))))
                .isNotNull();
        assertThat(DraftSection.isKey("../etc")).isFalse();
    }
}
