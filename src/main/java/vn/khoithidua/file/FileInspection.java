package vn.khoithidua.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Refusal;

/**
 * Decides whether a content is what its name promises and safe to hand on. Two at a time, so that
 * memory stays bounded however many people send files.
 */
@Component
class FileInspection {

    static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int MOST_MEGABYTES = 20;

    private final Semaphore places = new Semaphore(2);

    /**
     * Looks at the name alone.
     *
     * @throws vn.khoithidua.kernel.RefusedException for a kind that is not taken
     */
    FileKind kindOf(String name) {
        String extension = FileName.extension(name).toLowerCase(Locale.ROOT);
        if (extension.length() == 4 && extension.matches("(do[ct]|xls|xlt|ppt|pot)m")) {
            throw Refusal.invalid("file.macro", name).asException();
        }
        return FileKind.promisedBy(name)
                .orElseThrow(() -> Refusal.invalid("file.wrongType", name).asException());
    }

    /** Why the content is refused, if it is. */
    Optional<Refusal> refusal(String name, FileKind kind, FileFolder.Aside aside)
            throws IOException {
        if (aside.bytes() == 0) {
            return Optional.of(Refusal.invalid("file.empty", name));
        }
        if (aside.bytes() > MOST_BYTES) {
            return Optional.of(Refusal.invalid("file.tooLarge", name, MOST_MEGABYTES));
        }
        places.acquireUninterruptibly();
        try {
            return finding(kind, aside.path())
                    .map(
                            finding ->
                                    Refusal.invalid(
                                            "file." + finding.key(),
                                            name,
                                            kind.name().toLowerCase(Locale.ROOT)));
        } finally {
            places.release();
        }
    }

    private static Optional<FileFinding> finding(FileKind kind, Path path) throws IOException {
        return switch (kind) {
            case PDF -> PdfScan.finding(Files.readAllBytes(path));
            case JPEG -> ImageScan.ofJpeg(Files.readAllBytes(path));
            case PNG -> ImageScan.ofPng(Files.readAllBytes(path));
            case DOCX -> OfficeScan.finding(path, "word/document.xml");
            case XLSX -> OfficeScan.finding(path, "xl/workbook.xml");
        };
    }
}
