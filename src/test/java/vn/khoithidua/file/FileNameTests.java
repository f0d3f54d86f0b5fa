package vn.khoithidua.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "../../../../etc/passwd, passwd",
        "C:\\Users\\x\\Bao cao.pdf, Bao cao.pdf",
        "CON.pdf, _CON.pdf",
        "lpt1, _lpt1",
        ".pdf, tep.pdf",
        "..., tep",
        "'a:b*c?.pdf', a_b_c_.pdf",
        "'  Báo   cáo .docx ', Báo cáo .docx",
    })
    void cleansWhatABrowserSends(String sent, String expected) {
        assertThat(FileName.clean(sent)).isEqualTo(expected);
    }

    @Test
    void leavesNoInvisibleSignAndComposesLetters() {
        assertThat(FileName.clean("a\u202efdp.exe\u0000\r\n.pdf")).isEqualTo("afdp.exe .pdf");
        assertThat(FileName.clean(Normalizer.normalize("Tờ trình.pdf", Normalizer.Form.NFD)))
                .isEqualTo("Tờ trình.pdf");
    }

    @Test
    void shortensALongNameButKeepsItsKind() {
        String name = FileName.clean("ố".repeat(300) + ".pdf");
        assertThat(name).hasSize(150).endsWith("ố.pdf");
    }
}
