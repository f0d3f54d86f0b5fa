package vn.khoithidua.file;

import static vn.khoithidua.file.FileCorpus.docx;
import static vn.khoithidua.file.FileCorpus.join;
import static vn.khoithidua.file.FileCorpus.latin;
import static vn.khoithidua.file.FileCorpus.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.file.FileCorpus.Part;

/** Files that people send by mistake or to do harm, each made by code, with what becomes of it. */
final class HostileCorpus {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String DOCTYPE =
            "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><x/>";

    private HostileCorpus() {}

    /**
     * One file.
     *
     * @param why what is the matter with it
     * @param name as the browser sends it
     * @param key of the refusal; null for one that is taken
     */
    record Hostile(String why, String name, @Nullable String key, byte[] content) {}

    static Stream<Hostile> all() {
        return Stream.of(
                        good(),
                        names(),
                        otherKinds(),
                        pdfs(),
                        packed(),
                        pictures(),
                        office(),
                        bombs())
                .flatMap(List::stream);
    }

    private static Hostile one(String why, String name, @Nullable String key, byte[] content) {
        return new Hostile(why, name, key, content);
    }

    private static List<Hostile> good() {
        return List.of(
                one("a PDF", "báo cáo.pdf", null, DocumentCorpus.pdf("Báo cáo")),
                one("a bare PDF", "pdf.pdf", null, FileCorpus.pdf()),
                one("a text", "văn bản.docx", null, docx()),
                one("a sheet", "bảng.xlsx", null, xlsx()),
                one("a picture", "ảnh.png", null, FileCorpus.png(40, 30)),
                one("a photo", "ảnh.JPG", null, DocumentCorpus.photo(40, 30, 6)),
                one("a name that climbs", "../../../etc/passwd.pdf", null, FileCorpus.pdf()),
                one("a name of a device", "CON.pdf", null, FileCorpus.pdf()),
                one(
                        "a text with the sheet of a chart",
                        "biểu đồ.docx",
                        null,
                        docx(new Part("word/embeddings/Sheet1.xlsx", xlsx()))),
                one("a name of 300 signs", "á".repeat(300) + ".pdf", null, FileCorpus.pdf()),
                one("a name with line ends", "a\r\nSet-Cookie: x.pdf", null, FileCorpus.pdf()));
    }

    private static List<Hostile> names() {
        return List.of(
                one("a program", "a.exe", "file.wrongType", latin("MZ")),
                one("a name turned around", "hoa\u202efdp.exe", "file.wrongType", latin("MZ")),
                one(
                        "a program after many blanks",
                        "a.pdf" + " ".repeat(60) + ".scr",
                        "file.wrongType",
                        latin("MZ")),
                one("a NUL in the name", "a.exe\0.pdf", "file.wrongContent", latin("MZ")),
                one("no ending", "không đuôi", "file.wrongType", FileCorpus.pdf()),
                one("no name", "", "file.wrongType", FileCorpus.pdf()),
                one("dots alone", "...", "file.wrongType", FileCorpus.pdf()),
                one("two endings", "a.pdf.zip", "file.wrongType", FileCorpus.pdf()),
                one(
                        "a second stream of a file",
                        "a.pdf::$DATA",
                        "file.wrongType",
                        FileCorpus.pdf()),
                one("a text with macros", "a.docm", "file.macro", docx()),
                one("a sheet with macros", "a.xlsm", "file.macro", xlsx()),
                one("a template with macros", "a.dotm", "file.macro", docx()));
    }

    private static List<Hostile> otherKinds() {
        return List.of(
                one(
                        "a drawing with script",
                        "a.svg",
                        "file.wrongType",
                        latin("<svg onload='alert(1)'/>")),
                one(
                        "a drawing called a picture",
                        "a.png",
                        "file.wrongContent",
                        latin("<svg onload='alert(1)'/>")),
                one("a web page", "a.html", "file.wrongType", latin("<script>alert(1)</script>")),
                one(
                        "a web page called a PDF",
                        "a.html.pdf",
                        "file.wrongContent",
                        latin("<html>%PDF-1.7 %%EOF")),
                one(
                        "a web page called a photo",
                        "a.jpg",
                        "file.wrongContent",
                        latin("<html><script>")),
                one("a script", "a.js", "file.wrongType", latin("alert(1)")),
                one(
                        "a script of a server",
                        "a.php",
                        "file.wrongType",
                        latin("<?php system('id');")),
                one("a page of a server", "a.jsp", "file.wrongType", latin("<% Runtime %>")),
                one("a shortcut", "a.lnk", "file.wrongType", latin("L\0\0\0")),
                one(
                        "a link of the web",
                        "a.url",
                        "file.wrongType",
                        latin("[InternetShortcut]\nURL=file:///")),
                one("an archive", "a.zip", "file.wrongType", docx()),
                one(
                        "an archive called a text",
                        "a.docx",
                        "file.wrongContent",
                        FileCorpus.zip(List.of(Part.of("a.txt", "x")))),
                one("an old text", "a.doc", "file.wrongType", FileCorpus.ole("WordDocument")),
                one(
                        "an old text called a new one",
                        "a.docx",
                        "file.wrongContent",
                        FileCorpus.ole("WordDocument")),
                one("a text of rich format", "a.rtf", "file.wrongType", latin("{\\rtf1}")),
                one("a moving picture", "a.gif", "file.wrongType", latin("GIF89a")),
                one(
                        "a moving picture called a photo",
                        "a.jpg",
                        "file.wrongContent",
                        latin("GIF89a/*<script>*/")),
                one(
                        "a picture of WebP called PNG",
                        "a.png",
                        "file.wrongContent",
                        latin("RIFF\0\0\0\0WEBPVP8 ")),
                one("a film", "a.mp4", "file.wrongType", latin("\0\0\0\u0018ftyp")),
                one("an empty file", "a.pdf", "file.empty", new byte[0]),
                one("nothing but zeros", "b.pdf", "file.wrongContent", new byte[4096]),
                one("too large by a byte", "a.pdf", "file.tooLarge", new byte[20 * MEGABYTE + 1]));
    }

    private static String catalog(String more) {
        return "1 0 obj\n<< /Type /Catalog %s >>\nendobj\n".formatted(more);
    }

    private static Hostile pdf(String why, String key, String more) {
        return one(why, "a.pdf", key, FileCorpus.pdf(catalog(more)));
    }

    private static Hostile packed(String why, @Nullable String key, String keys, byte[] content) {
        return one(why, "a.pdf", key, FileCorpus.pdfWithStream(keys, content));
    }

    private static List<Hostile> packed() {
        byte[] script = latin("<< /S /JavaScript >>");
        byte[] once = FileCorpus.deflated(script);
        // A block that is stored as it is shows the mark; what comes after it is packed.
        byte[] marked = join(storedBlock("endstream"), bareDeflated(script));
        return List.of(
                packed(
                        "a PDF whose script is packed twice",
                        "file.suspicious",
                        "/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]",
                        FileCorpus.deflated(once)),
                packed(
                        "a PDF whose script is packed by a short name",
                        "file.suspicious",
                        "/Type /ObjStm /N 1 /First 4 /Filter /Fl",
                        once),
                packed(
                        "a PDF that tells elsewhere how it is packed",
                        "file.suspicious",
                        "/Type /ObjStm /N 1 /First 4 /Filter 7 0 R",
                        once),
                packed(
                        "a PDF whose script is shifted row by row",
                        "file.suspicious",
                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"
                                + " /DecodeParms << /Predictor 12 >>",
                        once),
                packed(
                        "a PDF whose script is gathered but not packed",
                        "file.macro",
                        "/Type /ObjStm /N 1 /First 4",
                        script),
                packed(
                        "a PDF that does not say that it gathers objects",
                        "file.macro",
                        "/N 1 /First 4 /Filter /FlateDecode",
                        once),
                packed(
                        "a PDF with a mark of the end inside",
                        "file.macro",
                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                        marked),
                packed(
                        "a PDF with objects packed as usual",
                        null,
                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                        FileCorpus.deflated(latin("1 0 << /Type /Font >>"))));
    }

    /** The beginning of packed bytes: a head, and a block that is kept as it is. */
    private static byte[] storedBlock(String text) {
        byte[] head = {0x78, (byte) 0x9c, 0, (byte) text.length(), 0, (byte) ~text.length(), -1};
        return join(head, latin(text));
    }

    private static byte[] bareDeflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] out = new byte[1000];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static List<Hostile> pdfs() {
        return List.of(
                one("a text called a PDF", "a.pdf", "file.wrongContent", docx()),
                one("a PDF called a sheet", "a.xlsx", "file.wrongContent", FileCorpus.pdf()),
                pdf("a PDF with a password", "file.password", "/Encrypt 4 0 R"),
                pdf("a PDF with script", "file.macro", "/Names << /JavaScript 1 0 R >>"),
                pdf("a PDF whose script's name is disguised", "file.macro", "/J#53 (x)"),
                pdf(
                        "a PDF with script on opening",
                        "file.macro",
                        "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
                pdf("a PDF that starts a program", "file.macro", "/S /Launch /F (cmd.exe)"),
                pdf("a PDF with a film", "file.macro", "/Subtype /RichMedia"),
                pdf("a PDF that carries files", "file.suspicious", "/EmbeddedFiles 1 0 R"),
                pdf("a PDF that carries one file", "file.suspicious", "/Type /EmbeddedFile"),
                pdf(
                        "a PDF that sends its form away",
                        "file.macro",
                        "/AA << /C << /S /SubmitForm /F (https://a.vn) >> >>"),
                pdf("a PDF that takes data in", "file.macro", "/S /ImportData /F (a.fdf)"),
                pdf("a PDF that opens another", "file.macro", "/S /GoToE /T << /R /C >>"),
                pdf("a PDF with a form of XML", "file.macro", "/AcroForm << /XFA 5 0 R >>"),
                one(
                        "a PDF with packed script",
                        "a.pdf",
                        "file.macro",
                        FileCorpus.pdfWithPackedObjects("<< /S /JavaScript >>")),
                one(
                        "a PDF with packed files",
                        "a.pdf",
                        "file.suspicious",
                        FileCorpus.pdfWithPackedObjects("<< /Type /EmbeddedFile >>")),
                one(
                        "a PDF whose objects unpack to 100 MB",
                        "a.pdf",
                        "file.bomb",
                        FileCorpus.pdfWithPackedObjects(" ".repeat(100 * MEGABYTE))),
                one(
                        "a PDF that is a text too",
                        "a.pdf",
                        "file.suspicious",
                        join(FileCorpus.pdf(), docx())),
                one(
                        "a program before a PDF",
                        "a.pdf",
                        "file.wrongContent",
                        join(latin("MZ\u0090\0"), FileCorpus.pdf())),
                one("a PDF cut off", "a.pdf", "file.damaged", latin("%PDF-1.7\n1 0 obj")),
                one(
                        "a PDF with a long tail",
                        "a.pdf",
                        "file.damaged",
                        join(FileCorpus.pdf(), new byte[5_000])));
    }

    private static List<Hostile> pictures() {
        byte[] png = FileCorpus.png(40, 30);
        byte[] photo = DocumentCorpus.picture("jpeg", 40, 30);
        return List.of(
                one("a photo called PNG", "a.png", "file.wrongContent", photo),
                one("a PNG called a photo", "a.jpg", "file.wrongContent", png),
                one("a photo that is a text too", "a.jpg", "file.suspicious", join(photo, docx())),
                one(
                        "a photo of 3.6 thousand million pixels",
                        "a.jpg",
                        "file.bomb",
                        FileCorpus.jpeg(60_000, 60_000)),
                one(
                        "a photo without its picture",
                        "a.jpg",
                        "file.damaged",
                        latin("\u00ff\u00d8\u00ff\u00e0")),
                one(
                        "a photo cut off",
                        "a.jpg",
                        "file.damaged",
                        Arrays.copyOf(photo, photo.length / 2)),
                one(
                        "a PNG of 2.5 thousand million pixels",
                        "a.png",
                        "file.bomb",
                        FileCorpus.png(50_000, 50_000)),
                one(
                        "a PNG two thousand million pixels wide",
                        "a.png",
                        "file.bomb",
                        FileCorpus.png(Integer.MAX_VALUE, 1)),
                one(
                        "a PNG with a script behind",
                        "a.png",
                        "file.suspicious",
                        join(png, latin("<?php"))),
                one("a PNG with an archive behind", "a.png", "file.suspicious", join(png, docx())),
                one("a PNG cut off", "a.png", "file.damaged", Arrays.copyOf(png, png.length - 6)),
                one(
                        "a PNG of its first eight bytes",
                        "a.png",
                        "file.damaged",
                        Arrays.copyOf(png, 8)));
    }

    private static Hostile text(String why, String key, String part, String content) {
        return one(why, "a.docx", key, docx(Part.of(part, content)));
    }

    private static List<Hostile> office() {
        byte[] text = docx();
        return List.of(
                one("a sheet called a text", "a.docx", "file.wrongContent", xlsx()),
                one("a text called a sheet", "a.xlsx", "file.wrongContent", docx()),
                one(
                        "a text with a password",
                        "a.docx",
                        "file.password",
                        FileCorpus.ole("EncryptedPackage")),
                one(
                        "a sheet with a password",
                        "a.xlsx",
                        "file.password",
                        FileCorpus.ole("EncryptedPackage")),
                text("entities of XML", "file.suspicious", "word/a.xml", DOCTYPE),
                text(
                        "an entity of another host",
                        "file.suspicious",
                        "word/b.xml",
                        "<!DOCTYPE x SYSTEM \"http://a.vn/x.dtd\"><x/>"),
                text(
                        "an entity of the server's files",
                        "file.suspicious",
                        "word/c.rels",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                one(
                        "entities in two-byte letters",
                        "a.docx",
                        "file.suspicious",
                        docx(new Part("word/a.xml", DOCTYPE.getBytes(StandardCharsets.UTF_16)))),
                text("a part that climbs", "file.suspicious", "../../etc/passwd", "x"),
                text(
                        "a part that climbs the Windows way",
                        "file.suspicious",
                        "word\\..\\..\\a",
                        "x"),
                text("a part from the root", "file.suspicious", "/etc/cron.d/a", "x"),
                text("macros", "file.macro", "word/vbaProject.bin", "x"),
                text(
                        "macros of another name",
                        "file.macro",
                        "word/_rels/x.rels",
                        "<a>macroEnabled</a>"),
                text("a control that runs", "file.macro", "word/activeX/activeX1.bin", "x"),
                text("a carried text", "file.suspicious", "word/embeddings/a.docx", "x"),
                text("a carried object", "file.suspicious", "word/embeddings/oleObject1.bin", "x"),
                one(
                        "a carried program",
                        "a.xlsx",
                        "file.suspicious",
                        xlsx(Part.of("xl/embeddings/a.exe", "MZ"))),
                one(
                        "old macros of Excel",
                        "a.xlsx",
                        "file.macro",
                        xlsx(Part.of("xl/macrosheets/sheet1.xml", "<x/>"))),
                text(
                        "a template from another host",
                        "file.suspicious",
                        "word/_rels/settings.xml.rels",
                        "<Relationship Type=\"http://x/attachedTemplate\" Target=\"https://a.vn/a.dotm\" TargetMode=\"External\"/>"),
                one(
                        "something behind the package",
                        "a.docx",
                        "file.suspicious",
                        join(text, latin("%PDF-1.7"))),
                one(
                        "something before the package",
                        "a.docx",
                        "file.wrongContent",
                        join(latin("MZ"), text)),
                one(
                        "a text cut off",
                        "a.docx",
                        "file.damaged",
                        Arrays.copyOf(text, text.length - 30)),
                one("a text of its first bytes", "a.docx", "file.damaged", Arrays.copyOf(text, 8)),
                one("the same part twice", "a.docx", "file.suspicious", twice()));
    }

    /** Two parts get the same name, in the list and before the content alike. */
    private static byte[] twice() {
        byte[] both = docx(Part.of("word/aa.xml", "1"), Part.of("word/ab.xml", "2"));
        String text = new String(both, StandardCharsets.ISO_8859_1);
        return latin(text.replace("word/ab.xml", "word/aa.xml"));
    }

    private static List<Hostile> bombs() {
        byte[] zeros = new byte[60 * MEGABYTE];
        return List.of(
                one(
                        "a sheet of 60 MB of zeros",
                        "a.xlsx",
                        "file.bomb",
                        xlsx(new Part("xl/worksheets/sheet1.xml", zeros))),
                one(
                        "a picture of zeros in a text",
                        "a.docx",
                        "file.bomb",
                        docx(new Part("word/media/a.bmp", zeros))),
                one("three thousand parts", "a.xlsx", "file.bomb", xlsx(manyParts())));
    }

    private static Part[] manyParts() {
        List<Part> parts = new ArrayList<>();
        IntStream.range(0, 3_000).forEach(i -> parts.add(Part.of("xl/" + i, "")));
        return parts.toArray(new Part[0]);
    }
}
