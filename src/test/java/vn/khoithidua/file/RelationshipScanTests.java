package vn.khoithidua.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipScanTests {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "attachedTemplate, https://a.vn/a.dotm, true",
                "attachedTemplate, HTTP://a.vn/a.dotm, true",
                "attachedTemplate, \\\\a.vn\\share\\a.dotm, true",
                "attachedTemplate, file://a.vn/a.dotm, true",
                "attachedTemplate, file:///C:\\Users\\ha\\Normal.dotm, false",
                "attachedTemplate, Normal.dotm, false",
                "oleObject, https://a.vn/a, true",
                "oleObject, mhtml:https://a.vn/a, true",
                "frame, //a.vn/a, true",
                "subDocument, https://a.vn/a, true",
                "hyperlink, https://a.vn/a, false",
                "styles, styles.xml, false",
            })
    void tellsWhatIsFetchedFromWhatIsClicked(String type, String target, boolean reachesOut) {
        String xml =
                "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas/x/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship TargetMode=\"External\" Target=\"%s\" Type=\"http://schemas/x/%s\"/>"
                                .formatted(target, type)
                        + "</Relationships>";
        assertThat(RelationshipScan.reachesOut(xml)).isEqualTo(reachesOut);
    }
}
