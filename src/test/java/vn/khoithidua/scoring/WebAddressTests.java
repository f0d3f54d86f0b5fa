package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that are taken as evidence, and what they are called. */
class WebAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://angiang.gov.vn/bai?id=1#a",
                "HTTP://example.vn",
                "  https://xn--b-5ga.vn:8443/  ",
            })
    void pagesOfTheWebAreTaken(String typed) {
        assertThat(WebAddress.read(typed)).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "//vi.du/a",
                "/years/1",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://a.vn",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "ftp://a.vn/b",
                "blob:https://a.vn/1",
                "https:",
                "https:///a",
                "https://sonoivu.gov.vn@ke-xau.example/",
                "https://a.vn/\" onclick=\"x",
                "https://a.vn/<script>",
            })
    void everythingElseIsNot(String typed) {
        assertThat(WebAddress.read(typed)).isEmpty();
    }

    @Test
    void anAddressOfMoreThanAThousandSignsIsNot() {
        assertThat(WebAddress.read("https://a.vn/" + "a".repeat(987))).isPresent();
        assertThat(WebAddress.read("https://a.vn/" + "a".repeat(988))).isEmpty();
    }

    @Test
    void aLinkIsCalledAsGivenOrByItsAddress() {
        assertThat(WebAddress.title(" Báo\u202e  cáo ", "https://a.vn")).isEqualTo("Báo cáo");
        assertThat(WebAddress.title(" ", "https://a.vn")).isEqualTo("https://a.vn");
        assertThat(WebAddress.title("x".repeat(300), "https://a.vn")).hasSize(200);
    }
}
