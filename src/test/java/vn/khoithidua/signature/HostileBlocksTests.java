package vn.khoithidua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khoithidua.signature.BlockForgery.dictionary;
import static vn.khoithidua.signature.BlockForgery.number;
import static vn.khoithidua.signature.BlockForgery.numbers;
import static vn.khoithidua.signature.BlockForgery.on;
import static vn.khoithidua.signature.BlockForgery.onPage;
import static vn.khoithidua.signature.BlockForgery.onRoot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.SignedPdfReport;

/**
 * A registered signer, with a good certificate, signs well and shows more than the own signature: a
 * certified paper lets fields be filled, so most of it is no fault to the libraries. None is taken.
 */
class HostileBlocksTests {

    private static final SignersWorld WORLD = new SignersWorld();
    private static final byte[] ISSUED = WORLD.issued.content();
    private static final byte[] SIGNED = WORLD.next.sign(ISSUED, field(2));

    /**
     * A paper with something slipped in before signing.
     *
     * @param given what had been issued to the signer
     * @param way how the signer signs
     */
    record Slipped(String name, byte[] given, PaperForgery.Change change, TestToken.Way way) {

        byte[] sent() {
            return WORLD.leader.sign(PaperForgery.update(given, change), way);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static TestToken.Way field(int position) {
        return TestToken.way().in("chu_ky_%02d".formatted(position)).visible(0, 0, 0);
    }

    private static Slipped issued(String name, PaperForgery.Change change) {
        return new Slipped(name, ISSUED, change, field(1));
    }

    private static Slipped signed(String name, PaperForgery.Change change) {
        return new Slipped(name, SIGNED, change, field(1));
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    static Stream<Slipped> papers() {
        List<Slipped> all = new ArrayList<>(otherFields());
        all.addAll(ownField());
        all.addAll(pages());
        all.addAll(catalog());
        return all.stream();
    }

    private static List<Slipped> otherFields() {
        return List.of(
                issued("another's empty field looks signed", BlockForgery.look(5)),
                signed("another's signature looks otherwise", BlockForgery.look(2)),
                signed("another's signature is not seen", on(2, f -> f.removeItem(COSName.AP))),
                signed("another's signature is hidden", on(2, f -> f.setInt(COSName.F, 2))),
                signed(
                        "another's signature is not printed",
                        on(2, f -> f.setInt(COSName.F, 1 << 5))),
                signed(
                        "another's signature is moved",
                        on(2, f -> f.setItem(COSName.RECT, numbers(300, 500, 420, 560)))),
                signed(
                        "another's signature belongs to a layer",
                        on(
                                2,
                                f ->
                                        f.setItem(
                                                COSName.OC,
                                                dictionary("Type", "OCG", "Name", "(x)")))),
                signed(
                        "another's signature is taken out of its field",
                        on(2, f -> f.removeItem(COSName.V))),
                issued(
                        "another's field is said to be signed",
                        on(5, f -> f.setItem(COSName.V, dictionary("Type", "Sig", "Name", "(B)")))),
                issued("another's field shows itself twice", BlockForgery.showOnce(5)),
                issued("another's field is renamed", on(5, f -> f.setString(COSName.T, "x"))),
                issued("another's field tells a tale", on(5, f -> f.setString("TU", "Da ky"))),
                issued(
                        "another's field has a caption",
                        on(5, f -> f.setItem(COSName.MK, dictionary("CA", "(Da ky)")))),
                issued(
                        "another's field leads away",
                        on(5, f -> f.setItem(COSName.A, dictionary("S", "URI", "URI", "(x:y)")))),
                issued("two fields change places", BlockForgery::turnFields),
                issued("what lies on the page changes order", BlockForgery::turnAnnotations),
                issued("another's block is taken away", BlockForgery::dropAnnotation),
                issued("a block that no field knows", BlockForgery::orphan),
                issued("a field with another's name", BlockForgery::namesake),
                issued("a field of text", BlockForgery::text));
    }

    private static List<Slipped> ownField() {
        return List.of(
                issued("the own block on another page too", BlockForgery.showOnce(1)),
                issued("the own block leads away", on(1, f -> f.setItem(COSName.A, uri()))),
                issued("the own block acts when touched", on(1, f -> f.setItem(COSName.AA, uri()))),
                issued(
                        "the own block is moved",
                        on(1, f -> f.setItem(COSName.RECT, numbers(100, 300, 500, 500)))),
                issued(
                        "the own block covers the page",
                        on(1, f -> f.setItem(COSName.RECT, numbers(0, 0, 595, 842)))),
                issued(
                        "the own field forbids the others",
                        on(1, f -> f.setItem(name("Lock"), dictionary("Action", "All")))),
                new Slipped(
                        "a small block in another's place",
                        ISSUED,
                        paper -> {},
                        TestToken.way().visible(3, 150, 250)));
    }

    private static COSArray colors() {
        COSDictionary intent = dictionary("Type", "OutputIntent", "S", "GTS_PDFA1");
        intent.setItem(name("DestOutputProfile"), new COSStream());
        COSArray list = new COSArray();
        list.add(intent);
        return list;
    }

    private static COSDictionary uri() {
        return dictionary("S", "URI", "URI", "(https://a.vn)");
    }

    private static List<Slipped> pages() {
        return List.of(
                issued("a page is turned", onPage("Rotate", COSInteger.get(180))),
                issued("a page is cut", onPage("CropBox", numbers(0, 0, 595, 400))),
                issued("a page is moved", onPage("MediaBox", numbers(0, 200, 595, 1042))),
                issued("a page is larger", onPage("UserUnit", number(2))),
                issued("a page acts when opened", onPage("AA", dictionary("O", "x"))),
                issued("a page changes by itself", onPage("Dur", COSInteger.ONE)),
                issued(
                        "a page leads away",
                        paper -> {
                            COSDictionary link = dictionary("Type", "Annot", "Subtype", "Link");
                            link.setItem(COSName.RECT, numbers(100, 400, 300, 500));
                            link.setItem(COSName.A, uri());
                            BlockForgery.annotations(paper, 0).add(link);
                        }));
    }

    private static List<Slipped> catalog() {
        return List.of(
                issued(
                        "fields are drawn anew",
                        paper ->
                                BlockForgery.form(paper)
                                        .setItem(name("NeedAppearances"), COSBoolean.TRUE)),
                issued("it opens elsewhere", onRoot("OpenAction", dictionary("S", "GoTo"))),
                issued("it leads away when opened", onRoot("OpenAction", uri())),
                issued("it acts when printed", onRoot("AA", dictionary("WP", "x"))),
                issued("pages are counted otherwise", onRoot("PageLabels", dictionary("N", "x"))),
                issued("an outline", onRoot("Outlines", dictionary("Type", "Outlines"))),
                issued("other colors", onRoot("OutputIntents", colors())),
                issued("layers", onRoot("OCProperties", dictionary("D", "x"))),
                issued("it is read aloud in other words", onRoot("StructTreeRoot", uri())),
                issued("windows without bars", onRoot("ViewerPreferences", dictionary("A", "x"))),
                issued("a list of names", onRoot("Names", dictionary("Dests", "x"))),
                issued("a bundle of files", onRoot("Collection", dictionary("View", "D"))),
                issued("permissions anew", onRoot("Perms", dictionary("UR3", "x"))),
                issued(
                        "another title",
                        paper -> {
                            paper.getDocumentInformation().setTitle("Giao uoc khac");
                            BlockForgery.touched(paper.getDocumentInformation().getCOSObject());
                        }));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isNotTaken(Slipped slipped) {
        SignedPdfReport report =
                WORLD.judged(WORLD.after(slipped.given()), slipped.sent(), WORLD.leader);
        assertThat(report.isValid()).isFalse();
        assertThat(report.fault())
                .isIn(
                        Set.of(
                                PdfFault.CHANGED,
                                PdfFault.LOCKED,
                                PdfFault.TOO_MUCH,
                                PdfFault.BYTE_RANGE,
                                PdfFault.UNSIGNED));
    }

    @Test
    void whoLocksThePaperIsToldSo() {
        PaperForgery.Change lock = on(1, f -> f.setItem(name("Lock"), dictionary("Action", "All")));
        byte[] locking = issued("locked", lock).sent();
        assertThat(WORLD.judged(WORLD.issued, locking, WORLD.leader).fault())
                .isEqualTo(PdfFault.LOCKED);
    }

    @Test
    void whoSignsInAnothersFieldIsToldSo() {
        byte[] elsewhere = WORLD.leader.sign(ISSUED, field(5));
        SignedPdfReport report = WORLD.judged(WORLD.issued, elsewhere, WORLD.leader);
        assertThat(report.isValid()).isTrue();
        assertThat(report.place()).isEqualTo("chu_ky_05");
        assertThat(report.in("chu_ky_05").isValid()).isTrue();
        assertThat(report.in("chu_ky_01").fault()).isEqualTo(PdfFault.WRONG_PLACE);
        byte[] own = WORLD.leader.sign(ISSUED, TestToken.way());
        assertThat(WORLD.judged(WORLD.issued, own, WORLD.leader).in("chu_ky_01").isValid())
                .isTrue();
    }

    /** What is not slipped in is taken: the same ways of signing, on the same papers. */
    @ParameterizedTest
    @MethodSource("honest")
    void theHonestCounterpartIsTaken(Slipped honest) {
        SignedPdfReport report =
                WORLD.judged(WORLD.after(honest.given()), honest.sent(), WORLD.leader);
        assertThat(report.isValid()).as("%s", report).isTrue();
    }

    static Stream<Slipped> honest() {
        return Stream.of(
                issued("in the own field", paper -> {}),
                signed("after another", paper -> {}),
                new Slipped("not shown", SIGNED, paper -> {}, TestToken.way().in("chu_ky_01")),
                new Slipped("in a field of its own", SIGNED, paper -> {}, TestToken.way()),
                new Slipped(
                        "in an empty place",
                        SIGNED,
                        paper -> {},
                        TestToken.way().visible(2, 120, 600)),
                issued("written by another tool", HostileBlocksTests::byAnotherTool),
                new Slipped(
                        "in a field as iText 5 makes one",
                        ISSUED,
                        BlockForgery::byText5,
                        TestToken.way().in("iText")));
    }

    /** Tools name themselves, the day and the extensions they use. */
    private static void byAnotherTool(PDDocument paper) {
        paper.getDocumentInformation().setProducer("iText 5.5.13");
        BlockForgery.touched(paper.getDocumentInformation().getCOSObject());
        BlockForgery.root(paper).setItem(name("Extensions"), dictionary("ESIC", "x"));
        BlockForgery.form(paper).setItem(COSName.DR, dictionary("Font", "x"));
    }
}
