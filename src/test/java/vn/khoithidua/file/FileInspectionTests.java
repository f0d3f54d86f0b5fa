package vn.khoithidua.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;

/** A corpus of hostile files, each refused for its own reason and without leftovers. */
class FileInspectionTests {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir Path folder = Path.of("target");

    private final FileInspection inspection = new FileInspection();

    static Stream<Arguments> corpus() {
        byte[] zeros = new byte[60 * MEGABYTE];
        String catalog = "1 0 obj\n<< /Type /Catalog %s >>\nendobj\n";
        String bomb = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><x/>";
        return Stream.of(
                one("pdf.pdf", null, FileCorpus.pdf()),
                one("văn bản.docx", null, FileCorpus.docx()),
                one("bảng.xlsx", null, FileCorpus.xlsx()),
                one("ảnh.png", null, FileCorpus.png(40, 30)),
                one("ảnh.JPG", null, FileCorpus.jpeg(40, 30)),
                one("a.docm", "file.macro", FileCorpus.docx()),
                one("a.exe", "file.wrongType", FileCorpus.latin("MZ")),
                one("a.svg", "file.wrongType", FileCorpus.latin("<svg onload='alert(1)'/>")),
                one("a.html.pdf", "file.wrongContent", FileCorpus.latin("<html>%PDF-1.7 %%EOF")),
                one("không đuôi", "file.wrongType", FileCorpus.pdf()),
                one("a.pdf.zip", "file.wrongType", FileCorpus.pdf()),
                one("a.pdf", "file.empty", new byte[0]),
                one("a.pdf", "file.tooLarge", new byte[20 * MEGABYTE + 1]),
                one("a.pdf", "file.wrongContent", FileCorpus.docx()),
                one("a.docx", "file.wrongContent", FileCorpus.xlsx()),
                one("a.xlsx", "file.wrongContent", FileCorpus.docx()),
                one("a.xlsx", "file.wrongContent", FileCorpus.pdf()),
                one("a.png", "file.wrongContent", FileCorpus.jpeg(1, 1)),
                one("a.jpg", "file.wrongContent", FileCorpus.png(1, 1)),
                one("a.docx", "file.password", FileCorpus.ole("EncryptedPackage")),
                one("a.docx", "file.wrongContent", FileCorpus.ole("WordDocument")),
                one("a.pdf", "file.password", FileCorpus.pdf(catalog.formatted("/Encrypt 4 0 R"))),
                one("a.pdf", "file.macro", FileCorpus.pdf(catalog.formatted("/JavaScript 1 0 R"))),
                one("a.pdf", "file.macro", FileCorpus.pdf(catalog.formatted("/J#53 (x)"))),
                one("a.pdf", "file.macro", FileCorpus.pdf(catalog.formatted("/S /Launch"))),
                one("a.pdf", "file.macro", FileCorpus.pdfWithPackedObjects("<< /S /JavaScript >>")),
                one(
                        "a.pdf",
                        "file.suspicious",
                        FileCorpus.pdf(catalog.formatted("/EmbeddedFiles 1 0 R"))),
                one(
                        "a.pdf",
                        "file.suspicious",
                        FileCorpus.join(FileCorpus.pdf(), FileCorpus.docx())),
                one("a.pdf", "file.damaged", FileCorpus.latin("%PDF-1.7\n1 0 obj")),
                one(
                        "a.jpg",
                        "file.suspicious",
                        FileCorpus.join(FileCorpus.jpeg(1, 1), FileCorpus.docx())),
                one("a.jpg", "file.bomb", FileCorpus.jpeg(60_000, 60_000)),
                one("a.jpg", "file.damaged", FileCorpus.latin("\u00ff\u00d8\u00ff\u00e0")),
                one("a.png", "file.bomb", FileCorpus.png(50_000, 50_000)),
                one(
                        "a.png",
                        "file.suspicious",
                        FileCorpus.join(FileCorpus.png(1, 1), FileCorpus.latin("<?php"))),
                one(
                        "a.xlsx",
                        "file.bomb",
                        FileCorpus.xlsx(new FileCorpus.Part("xl/worksheets/sheet1.xml", zeros))),
                one("a.xlsx", "file.bomb", FileCorpus.xlsx(manyParts())),
                one(
                        "a.docx",
                        "file.suspicious",
                        FileCorpus.docx(FileCorpus.Part.of("word/a.xml", bomb))),
                one(
                        "a.docx",
                        "file.suspicious",
                        FileCorpus.docx(
                                new FileCorpus.Part(
                                        "word/a.xml", bomb.getBytes(StandardCharsets.UTF_16)))),
                one(
                        "a.docx",
                        "file.suspicious",
                        FileCorpus.docx(FileCorpus.Part.of("../../etc/passwd", "x"))),
                one(
                        "a.docx",
                        "file.macro",
                        FileCorpus.docx(FileCorpus.Part.of("word/vbaProject.bin", "x"))),
                one(
                        "a.docx",
                        "file.macro",
                        FileCorpus.docx(
                                FileCorpus.Part.of("word/_rels/x.rels", "<a>macroEnabled</a>"))),
                one(
                        "a.docx",
                        "file.suspicious",
                        FileCorpus.join(FileCorpus.docx(), FileCorpus.latin("%PDF-1.7"))),
                one(
                        "a.docx",
                        "file.wrongContent",
                        FileCorpus.zip(List.of(FileCorpus.Part.of("a.txt", "x")))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("corpus")
    void takesTheGoodAndSaysWhyTheBadIsRefused(
            String name, @Nullable String expected, byte[] content) throws IOException {
        assertThat(refusal(name, content).map(Refusal::key))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void leavesNothingBehindAndKeepsTheSameContentOnce() throws IOException {
        FileFolder files = new FileFolder(folder);
        FileFolder.Aside first = files.writeAside(new ByteArrayInputStream(FileCorpus.pdf()), 9999);
        FileFolder.Aside again = files.writeAside(new ByteArrayInputStream(FileCorpus.pdf()), 9999);
        for (FileFolder.Aside aside : List.of(first, again)) {
            files.keep(aside);
            files.discard(aside);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).toList())
                    .containsExactly(files.pathOf(first.sha256()));
        }
        assertThat(files.pathOf(first.sha256())).hasBinaryContent(FileCorpus.pdf());
    }

    @Test
    void stopsReadingOneByteBeyondTheLimit() throws IOException {
        FileFolder files = new FileFolder(folder);
        FileFolder.Aside aside = files.writeAside(new ByteArrayInputStream(new byte[500]), 100);
        assertThat(aside.bytes()).isEqualTo(101);
        files.discard(aside);
        assertThat(aside.path()).doesNotExist();
    }

    private Optional<Refusal> refusal(String name, byte[] content) throws IOException {
        FileKind kind;
        try {
            kind = inspection.kindOf(name);
        } catch (RefusedException e) {
            return Optional.of(e.refusal());
        }
        FileFolder files = new FileFolder(folder);
        FileFolder.Aside aside =
                files.writeAside(new ByteArrayInputStream(content), FileInspection.MOST_BYTES);
        try {
            return inspection.refusal(name, kind, aside);
        } finally {
            files.discard(aside);
        }
    }

    private static FileCorpus.Part[] manyParts() {
        List<FileCorpus.Part> parts = new ArrayList<>();
        IntStream.range(0, 3_000).forEach(i -> parts.add(FileCorpus.Part.of("xl/" + i, "")));
        return parts.toArray(new FileCorpus.Part[0]);
    }

    private static Arguments one(String name, @Nullable String key, byte[] content) {
        return Arguments.of(name, key, content);
    }
}
