package vn.khoithidua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khoithidua.file.PdfRules;
import vn.khoithidua.signature.domain.SignerCertificate;

/** The seal: made once, allows signatures and nothing else, and says what it is. */
class ServerSealTests {

    private static final Instant DAY = Instant.parse("2026-03-06T03:00:00Z");

    @TempDir private Path folder;

    private ServerSeal seal(String file, String sample) {
        return new ServerSeal(new SealKey(file, "", sample));
    }

    @Test
    void aSampleKeyIsMadeOnceAndNamesItself() {
        Path sample = folder.resolve("made/sample.p12");
        SignerCertificate first = seal("", sample.toString()).certificateAt(DAY).orElseThrow();
        assertThat(first.holder()).contains("MẪU");
        assertThat(Files.exists(sample)).isTrue();
        assertThat(seal("", sample.toString()).certificateAt(DAY)).contains(first);
    }

    @Test
    void theSampleKeyIsItsOwnersAloneAndLiesThereWhole() throws IOException {
        Path sample = folder.resolve("kept/sample.p12");
        assertThat(seal("", sample.toString()).certificateAt(DAY)).isPresent();
        assertThat(Files.getPosixFilePermissions(sample))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            assertThat(files).containsExactly(sample);
        }
    }

    @Test
    void withoutAKeyThePaperIsIssuedUnsealed() {
        SealedPdf issued = seal("", "").issue(TestPapers.plain(), TestPapers.PLACES, DAY);
        assertThat(issued.seal()).isNull();
        assertThat(PaperLayout.read(issued.content()).signatures()).isZero();
    }

    @Test
    void aKeyThatIsNotValidOnTheDayDoesNotSeal() {
        String sample = folder.resolve("sample.p12").toString();
        assertThat(seal("", sample).certificateAt(Instant.parse("2014-12-31T00:00:00Z"))).isEmpty();
        assertThat(seal("", sample).certificateAt(DAY)).isPresent();
    }

    @Test
    void aConfiguredKeyThatCannotBeReadIsAnError() {
        ServerSeal broken = seal(folder.resolve("absent.p12").toString(), "");
        assertThatThrownBy(() -> broken.certificateAt(DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.p12");
    }

    @Test
    void certifiesWithMinimalChangesAndLaysOutTheFields() throws IOException {
        SealedPdf issued =
                seal("", folder.resolve("s.p12").toString())
                        .issue(TestPapers.plain(), TestPapers.PLACES, DAY);
        try (PDDocument paper = Loader.loadPDF(issued.content())) {
            List<PDSignature> signatures = paper.getSignatureDictionaries();
            assertThat(signatures).hasSize(1);
            assertThat(signatures.getFirst().getReason()).contains("Phát hành nguyên vẹn");
            assertThat(permission(signatures.getFirst())).isEqualTo(2);
            assertThat(paper.getSignatureFields())
                    .extracting("partialName")
                    .contains("chu_ky_01", "chu_ky_02");
        }
        assertThat(new PdfRules().refusal("x.pdf", issued.content())).isEmpty();
        assertThat(issued.sha256()).matches("[0-9a-f]{64}");
    }

    private static int permission(PDSignature signature) {
        return signature.getCOSObject().getCOSArray(COSName.getPDFName("Reference")).getObject(0)
                        instanceof COSDictionary reference
                ? reference
                        .getCOSDictionary(COSName.getPDFName("TransformParams"))
                        .getInt(COSName.P)
                : 0;
    }
}
