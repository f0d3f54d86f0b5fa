package vn.khoithidua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khoithidua.signature.domain.PdfFault.BROKEN;
import static vn.khoithidua.signature.domain.PdfFault.BYTE_RANGE;
import static vn.khoithidua.signature.domain.PdfFault.CHANGED;
import static vn.khoithidua.signature.domain.PdfFault.EXPIRED;
import static vn.khoithidua.signature.domain.PdfFault.FORBIDDEN;
import static vn.khoithidua.signature.domain.PdfFault.NOT_FOR_SIGNING;
import static vn.khoithidua.signature.domain.PdfFault.NOT_ISSUED;
import static vn.khoithidua.signature.domain.PdfFault.PAGES;
import static vn.khoithidua.signature.domain.PdfFault.REVOKED;
import static vn.khoithidua.signature.domain.PdfFault.TOO_MUCH;
import static vn.khoithidua.signature.domain.PdfFault.UNKNOWN_ISSUER;
import static vn.khoithidua.signature.domain.PdfFault.UNSIGNED;
import static vn.khoithidua.signature.domain.PdfFault.WEAK;
import static vn.khoithidua.signature.domain.PdfFault.WRONG_SIGNER;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.SignedPdfReport;

/** Papers that came back forged, each the way forgers do it: none is taken. */
class HostilePapersTests {

    private static final SignersWorld WORLD = new SignersWorld();
    private static final byte[] ISSUED = WORLD.issued.content();
    private static final TestToken LEADER = WORLD.leader;
    private static final byte[] SIGNED = LEADER.sign(ISSUED, field(1));

    /**
     * A forged paper.
     *
     * @param faults what may be said of it
     */
    record Forged(String name, SealedPdf given, byte[] sent, Set<PdfFault> faults) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static TestToken.Way field(int position) {
        return TestToken.way().in("chu_ky_%02d".formatted(position)).visible(0, 0, 0);
    }

    private static Forged forged(String name, byte[] sent, PdfFault... faults) {
        return new Forged(name, WORLD.issued, sent, Set.of(faults));
    }

    private static byte[] signedAfter(PaperForgery.Change change) {
        return LEADER.sign(PaperForgery.update(ISSUED, change), TestToken.way());
    }

    private static byte[] changedAfter(PaperForgery.Change change) {
        return PaperForgery.update(SIGNED, change);
    }

    static Stream<Forged> papers() throws IOException {
        List<Forged> all = new ArrayList<>(bytes());
        all.addAll(objects());
        all.addAll(signatures());
        all.addAll(certificates());
        return all.stream();
    }

    private static List<Forged> bytes() {
        int[] range = PaperForgery.lastRange(SIGNED);
        byte[] stranger = WORLD.stranger.ec("CN=Ai đó").sign(ISSUED, field(1));
        return List.of(
                forged("a byte of the issued paper", PaperForgery.flip(SIGNED, 2000), NOT_ISSUED),
                forged(
                        "a byte after the value of the signature",
                        PaperForgery.flip(SIGNED, range[2] + 40),
                        BROKEN,
                        FORBIDDEN,
                        CHANGED,
                        BYTE_RANGE),
                forged("nothing signed", ISSUED, UNSIGNED),
                forged(
                        "a comment instead of a signature",
                        PaperForgery.join(
                                ISSUED, "\n% signed\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        UNSIGNED),
                forged(
                        "cut off",
                        Arrays.copyOf(SIGNED, SIGNED.length - 2000),
                        FORBIDDEN,
                        UNSIGNED,
                        BYTE_RANGE),
                forged(
                        "cut off behind a mark of the end",
                        PaperForgery.join(
                                Arrays.copyOf(SIGNED, SIGNED.length - 900),
                                "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        FORBIDDEN,
                        UNSIGNED,
                        BYTE_RANGE),
                forged(
                        "two files behind each other",
                        PaperForgery.join(ISSUED, stranger),
                        TOO_MUCH,
                        BYTE_RANGE,
                        UNSIGNED,
                        UNKNOWN_ISSUER),
                forged(
                        "the signed one behind the issued one",
                        PaperForgery.join(ISSUED, SIGNED),
                        TOO_MUCH,
                        BYTE_RANGE,
                        UNSIGNED),
                forged(
                        "another paper, signed well",
                        LEADER.sign(TestPapers.issued(WORLD.folder).content()),
                        NOT_ISSUED),
                forged(
                        "written anew by a tool",
                        LEADER.sign(PaperForgery.rewrite(ISSUED, paper -> {})),
                        NOT_ISSUED),
                forged("no PDF", "<html></html>".getBytes(StandardCharsets.US_ASCII), FORBIDDEN),
                forged(
                        "megabytes added",
                        PaperForgery.join(
                                SIGNED,
                                new byte[4_000_000],
                                "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        TOO_MUCH));
    }

    private static List<Forged> objects() {
        return List.of(
                forged(
                        "words written after signing",
                        changedAfter(PaperForgery::write),
                        BYTE_RANGE),
                forged(
                        "a page added after signing",
                        changedAfter(PaperForgery::addPage),
                        BYTE_RANGE),
                forged("a page added before signing", signedAfter(PaperForgery::addPage), PAGES),
                forged(
                        "a page taken out before signing",
                        signedAfter(PaperForgery::dropPage),
                        PAGES),
                forged("words written before signing", signedAfter(PaperForgery::write), CHANGED),
                forged("a page's words replaced", signedAfter(PaperForgery::swapContent), CHANGED),
                forged(
                        "a page shown in place of another",
                        signedAfter(PaperForgery::swapPage),
                        CHANGED),
                forged(
                        "another font for the same letters",
                        signedAfter(PaperForgery::swapFont),
                        CHANGED),
                forged("words covered by a square", signedAfter(PaperForgery::cover), CHANGED),
                forged("a note stuck on it", signedAfter(PaperForgery::note), CHANGED),
                forged(
                        "a block over the words",
                        LEADER.sign(ISSUED, TestToken.way().visible(1, 120, 300)),
                        CHANGED),
                forged(
                        "a block over another's place",
                        LEADER.sign(ISSUED, TestToken.way().visible(3, 120, 180)),
                        CHANGED),
                forged("a program inside", signedAfter(PaperForgery::script), FORBIDDEN),
                forged("a program after signing", changedAfter(PaperForgery::script), FORBIDDEN),
                forged("something to start", signedAfter(PaperForgery::launch), FORBIDDEN),
                forged(
                        "a file inside",
                        signedAfter(paper -> PaperForgery.name(paper, "Names", "EmbeddedFiles")),
                        FORBIDDEN),
                forged(
                        "a form of forms",
                        signedAfter(paper -> PaperForgery.name(paper, "XFA")),
                        FORBIDDEN),
                forged(
                        "locked",
                        PaperForgery.rewrite(ISSUED, HostilePapersTests::lock),
                        FORBIDDEN));
    }

    private static void lock(PDDocument paper) throws IOException {
        paper.protect(new StandardProtectionPolicy("a", "", new AccessPermission()));
    }

    private static List<Forged> signatures() {
        int[] range = PaperForgery.lastRange(SIGNED);
        String end = " " + range[3] + "]";
        String shorter = " " + (range[3] - 9) + "]";
        byte[] twice = WORLD.next.sign(SIGNED, field(2));
        byte[] other = WORLD.next.sign(ISSUED, field(2));
        return List.of(
                forged(
                        "a range that ends too early",
                        PaperForgery.replaceLast(SIGNED, end, shorter),
                        BYTE_RANGE,
                        BROKEN),
                forged(
                        "a range that leaves out the beginning",
                        PaperForgery.replaceLast(SIGNED, "ByteRange [0 ", "ByteRange [9 "),
                        BYTE_RANGE),
                forged(
                        "a range that is missing",
                        PaperForgery.replaceLast(SIGNED, "/ByteRange", "/ByteRangf"),
                        BYTE_RANGE,
                        UNSIGNED,
                        PdfFault.UNSURE),
                forged(
                        "a signature of zeros",
                        emptied(SIGNED, range),
                        BROKEN,
                        PdfFault.UNSURE,
                        UNKNOWN_ISSUER,
                        BYTE_RANGE),
                forged(
                        "wrapped: more left out than the value",
                        wrapped(SIGNED, range),
                        BYTE_RANGE,
                        BROKEN,
                        FORBIDDEN),
                forged("the value of another signature", grafted(SIGNED, other), BROKEN),
                forged("two signatures at once", twice, TOO_MUCH),
                new Forged(
                        "the one before taken out", WORLD.after(SIGNED), other, Set.of(NOT_ISSUED)),
                new Forged(
                        "the one before was changed",
                        WORLD.after(SIGNED),
                        WORLD.next.sign(PaperForgery.update(SIGNED, PaperForgery::cover), field(2)),
                        Set.of(CHANGED)),
                forged("SHA-1", LEADER.sign(ISSUED, field(1).digest(DigestAlgorithm.SHA1)), WEAK),
                forged("a key of 1,024 bits", weak().sign(ISSUED, field(1)), WEAK),
                forged(
                        "form fields filled in besides",
                        signedAfter(paper -> PaperForgery.name(paper, "AcroForm")),
                        CHANGED,
                        UNSIGNED,
                        TOO_MUCH,
                        BYTE_RANGE));
    }

    private static TestToken weak() {
        return WORLD.authority.token(
                "CN=Đặng Quốc Bảo", TestAuthority.keys(1024), TestAuthority.Wish.signer());
    }

    private static byte[] emptied(byte[] paper, int[] range) {
        byte[] other = paper.clone();
        Arrays.fill(other, range[1] + 1, range[2] - 1, (byte) '0');
        return other;
    }

    /** The gap grows by objects that nobody signed; the range is told so. */
    private static byte[] wrapped(byte[] paper, int[] range) {
        byte[] evil = "\n9999 0 obj\n<</Type /Evil>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
        byte[] grown =
                PaperForgery.join(
                        Arrays.copyOf(paper, range[2]),
                        evil,
                        Arrays.copyOfRange(paper, range[2], paper.length));
        String before = " " + range[2] + " ";
        String after = " " + (range[2] + evil.length) + " ";
        return PaperForgery.replaceLast(grown, before, after);
    }

    private static byte[] grafted(byte[] paper, byte[] donor) {
        int[] range = PaperForgery.lastRange(paper);
        int[] from = PaperForgery.lastRange(donor);
        byte[] value = Arrays.copyOfRange(donor, from[1] + 1, from[2] - 1);
        byte[] other = paper.clone();
        System.arraycopy(
                value, 0, other, range[1] + 1, Math.min(value.length, range[2] - range[1] - 2));
        return other;
    }

    private static List<Forged> certificates() throws IOException {
        TestToken revoked = WORLD.authority.ec("CN=Đặng Quốc Bảo, O=Sở Công Thương, C=VN");
        WORLD.authority.revokeIn(WORLD.anchors, revoked);
        byte[] unpinned = Certificates.bytes(WORLD.stranger.certificate());
        Files.write(WORLD.anchors.resolve("unpinned.cer"), unpinned);
        return List.of(
                forged(
                        "a certificate that has ended",
                        WORLD.ended().sign(ISSUED, field(1)),
                        EXPIRED),
                forged(
                        "a certificate that has not begun",
                        WORLD.early().sign(ISSUED, field(1)),
                        EXPIRED),
                forged("a revoked certificate", revoked.sign(ISSUED, field(1)), REVOKED),
                forged(
                        "an issuer that nobody pinned",
                        WORLD.stranger.ec("CN=Đặng Quốc Bảo").sign(ISSUED, field(1)),
                        UNKNOWN_ISSUER),
                forged(
                        "an issuer with the name of a trusted one",
                        WORLD.twin.ec("CN=Đặng Quốc Bảo").sign(ISSUED, field(1)),
                        UNKNOWN_ISSUER,
                        BROKEN),
                forged(
                        "signed by itself as Ban Cơ yếu Chính phủ",
                        TestAuthority.selfSigned("CN=Ban Cơ yếu Chính phủ, C=VN")
                                .sign(ISSUED, field(1)),
                        UNKNOWN_ISSUER),
                forged(
                        "signed by itself with the leader's name",
                        TestAuthority.selfSigned("CN=Đặng Quốc Bảo, O=Sở Công Thương, C=VN")
                                .sign(ISSUED, field(1)),
                        UNKNOWN_ISSUER),
                forged(
                        "a certificate that is not for signing",
                        WORLD.notForSigning().sign(ISSUED, field(1)),
                        NOT_FOR_SIGNING),
                forged("a name with Ð for Đ", WORLD.lookAlike.sign(ISSUED, field(1)), WRONG_SIGNER),
                forged("another agency's leader", WORLD.next.sign(ISSUED, field(1)), WRONG_SIGNER),
                forged(
                        "the same name, another certificate",
                        WORLD.odd(TestAuthority.Wish.signer()).sign(ISSUED, field(1)),
                        WRONG_SIGNER),
                forged(
                        "the server's seal once more",
                        sealedAgain(),
                        WRONG_SIGNER,
                        CHANGED,
                        TOO_MUCH));
    }

    /** A certifying signature that forbids everybody after it to sign. */
    private static byte[] sealedAgain() {
        return WORLD.next.sign(
                PaperForgery.update(ISSUED, PaperForgery::note),
                TestToken.way().and(p -> p.setReason("x")));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isNotTaken(Forged forged) {
        SignedPdfReport report = WORLD.judged(forged.given(), forged.sent(), LEADER);
        assertThat(report.isValid()).isFalse();
        assertThat(report.fault()).isIn(forged.faults());
    }

    @Test
    void theCorpusIsLargeAndItsUnforgedOriginalIsTaken() throws IOException {
        assertThat(papers().map(Forged::name).distinct()).hasSizeGreaterThanOrEqualTo(50);
        SignedPdfReport report = WORLD.judged(WORLD.issued, SIGNED, LEADER);
        assertThat(report.isValid()).as("%s", report).isTrue();
        assertThat(report.signatures()).hasSize(2);
    }
}
