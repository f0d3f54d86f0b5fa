package vn.khoithidua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.SignedPdfReport;

/** A registered signer writes bytes that readers take differently, or that never end. */
class HostileBytesTests {

    private static final SignersWorld WORLD = new SignersWorld();
    private static final byte[] ISSUED = WORLD.issued.content();
    private static final byte[] SIGNED = WORLD.leader.sign(ISSUED);

    private static SignedPdfReport judged(byte[] sent) {
        return WORLD.judged(WORLD.issued, sent, WORLD.leader);
    }

    private static byte[] signedBehind(String text) {
        byte[] more = text.getBytes(StandardCharsets.ISO_8859_1);
        return WORLD.leader.sign(PaperForgery.join(ISSUED, more));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "startxref\n0\n",
                "startxref\n99\n%%EOF\n",
                "%%EOF\n",
                "startxref %%EOF\n",
                "% and more\n"
            })
    void aTailIsRefusedThoughItIsSigned(String tail) {
        SignedPdfReport report = judged(ResignedForgery.resigned(SIGNED, tail, WORLD.leader));
        assertThat(report.fault()).isIn(PdfFault.FORBIDDEN, PdfFault.UNSIGNED);
        assertThat(report.signatures()).isEmpty();
    }

    @Test
    void withoutATailTheSameIsTaken() {
        SignedPdfReport report = judged(ResignedForgery.resigned(SIGNED, "\n", WORLD.leader));
        assertThat(report.isValid()).as("%s", report).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XRefStm", "XRef#53tm", "#58RefSt#6d"})
    void aSecondListOfObjectsIsRefused(String name) {
        assertThat(judged(signedBehind("\n% /" + name + " 9\n%%EOF\n")).fault())
                .isEqualTo(PdfFault.FORBIDDEN);
        assertThat(judged(signedBehind("\n% /XRef 9\n%%EOF\n")).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter[/FlateDecode/FlateDecode]",
                "/Filter/Fl",
                "/Filter/LZWDecode",
                "/F#69lter/Fl",
                "/Filter 5 0 R",
                "%stream\n9 0 obj<<"
            })
    void anOddStreamIsRefused(String head) {
        String object = "\n99 0 obj<<%s>>stream\nx\nendstream endobj\n%%%%EOF\n";
        assertThat(judged(signedBehind(object.formatted(head))).fault())
                .isEqualTo(PdfFault.FORBIDDEN);
        assertThat(judged(signedBehind(object.formatted("/Length 1"))).isValid()).isTrue();
    }

    @Test
    void whatGrowsWithoutBoundIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(new byte[20_000_000]);
        }
        String text = packed.toString(StandardCharsets.ISO_8859_1);
        String head = "\n99 0 obj<</Filter/FlateDecode>>stream\n";
        byte[] sent = signedBehind(head + text + "\nendstream endobj\n%%EOF\n");
        assertThat(judged(sent).fault()).isEqualTo(PdfFault.FORBIDDEN);
    }

    /** Fifteen forms, each of which shows the next ten times. */
    @Test
    @Timeout(120)
    void formsThatCallEachOtherEnd() throws IOException {
        byte[] sent = PaperForgery.update(ISSUED, HostileBytesTests::lookForEver);
        try (PDDocument paper = Loader.loadPDF(sent)) {
            GuardedRenderer renderer = new GuardedRenderer(paper);
            assertThatThrownBy(
                            () -> {
                                for (int i = 0; i < paper.getNumberOfPages(); i++) {
                                    renderer.renderImage(i);
                                }
                            })
                    .isInstanceOf(UnreadablePdfException.class);
        }
    }

    private static void lookForEver(PDDocument paper) throws IOException {
        COSStream shown = form(paper, "0 0 1 1 re f", null);
        for (int depth = 0; depth < 15; depth++) {
            shown = form(paper, "/X Do ".repeat(10), shown);
        }
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, shown);
        COSDictionary field = BlockForgery.touched(BlockForgery.field(paper, 1));
        field.setItem(COSName.AP, looks);
    }

    private static COSStream form(PDDocument paper, String drawn, @Nullable COSStream inner)
            throws IOException {
        COSStream form = paper.getDocument().createCOSStream();
        try (OutputStream out = form.createOutputStream()) {
            out.write(drawn.getBytes(StandardCharsets.US_ASCII));
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, BlockForgery.numbers(0, 0, 120, 60));
        if (inner != null) {
            COSDictionary known = new COSDictionary();
            known.setItem(COSName.getPDFName("X"), inner);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, known);
            form.setItem(COSName.RESOURCES, resources);
        }
        return form;
    }
}
