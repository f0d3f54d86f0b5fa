package vn.khoithidua.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Refusal;

/**
 * Pictures of a file's pages, drawn when first asked for, eight at a time, and kept beside the
 * content by its hash. What was kept may be deleted at any time. Drawing takes seconds: never call
 * this within a transaction.
 */
@Component
@RequiredArgsConstructor
public class PageImages {

    private static final int BATCH = 8;
    private static final int LOCKS = 32;

    private final FileFolder folder;
    private final DrawingProcess drawing;
    private final Lock[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);

    /**
     * How much of a file can be shown.
     *
     * @param all pages that the document has; 0 if none can be drawn
     */
    public record Extent(int all) {

        /** Pages that are shown. */
        public int shown() {
            return Math.min(all, PageDrawing.MOST_PAGES);
        }
    }

    /** Counts the pages, drawing the first ones; no page for kinds that are not drawn. */
    public Extent extent(StoredFile file) {
        if (!isDrawn(file.kind())) {
            return new Extent(0);
        }
        Path place = folder.pagesOf(file.sha256());
        if (!Files.exists(PageDrawing.countIn(place))) {
            draw(file, 1);
        }
        return new Extent(count(place));
    }

    /**
     * The picture of a page, a JPEG.
     *
     * @param page counted from 1
     * @throws vn.khoithidua.kernel.RefusedException 404 for a page that is not there or cannot be
     *     drawn; 409 while too many wait
     */
    public Path picture(StoredFile file, int page) {
        if (page < 1 || page > extent(file).shown()) {
            throw Refusal.notFound().asException();
        }
        Path picture = PageDrawing.picture(folder.pagesOf(file.sha256()), page);
        if (!Files.exists(picture)) {
            draw(file, page);
        }
        if (!Files.exists(picture)) {
            throw Refusal.notFound().asException();
        }
        return picture;
    }

    private static boolean isDrawn(FileKind kind) {
        return switch (kind) {
            case PDF, JPEG, PNG -> true;
            case DOCX, XLSX -> false;
        };
    }

    /** One at a time for one file: the pages of a document are asked for all at once. */
    private void draw(StoredFile file, int page) {
        Path place = folder.pagesOf(file.sha256());
        int first = page - (page - 1) % BATCH;
        Lock lock = locks[Math.floorMod(file.sha256().hashCode(), LOCKS)];
        lock.lock();
        try {
            Files.createDirectories(place);
            Path tried = place.resolve("tried" + first);
            if (Files.exists(tried)) {
                return;
            }
            Path content = folder.pathOf(file.sha256());
            if (!drawing.draw(file.kind(), content, place, first, first + BATCH - 1)) {
                sweep(place);
            }
            if (!Files.exists(PageDrawing.countIn(place))) {
                PageDrawing.count(place, 0);
            }
            Files.createFile(tried);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    /** What a drawing that was ended left half written. */
    private static void sweep(Path place) throws IOException {
        try (var parts = Files.newDirectoryStream(place, "*.{part,tmp}")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static int count(Path place) {
        try {
            return Integer.parseInt(Files.readString(PageDrawing.countIn(place)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
