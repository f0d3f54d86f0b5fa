package vn.khoithidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.StoredFileId;

/** Pages are drawn by a process of its own, whatever the document does to it. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class PageImagesTests {

    private static final long PATIENT = 60;

    @TempDir Path root = Path.of("target");

    private PageImages images(long seconds) {
        return new PageImages(new FileFolder(root), new DrawingProcess(seconds));
    }

    private StoredFile stored(FileKind kind, byte[] content) throws IOException {
        FileFolder folder = new FileFolder(root);
        FileFolder.Aside aside = folder.writeAside(new ByteArrayInputStream(content), 30_000_000);
        folder.keep(aside);
        return new StoredFile(
                StoredFileId.next(),
                "tệp",
                kind,
                aside.bytes(),
                aside.sha256(),
                "Hà",
                Instant.EPOCH);
    }

    private static BufferedImage drawn(Path picture) throws IOException {
        return ImageIO.read(picture.toFile());
    }

    @Test
    void drawsEachPageAsAPictureOfItsOwn() throws IOException {
        StoredFile file = stored(FileKind.PDF, DocumentCorpus.pdf("Trang một", "", "Trang ba"));
        PageImages images = images(PATIENT);
        assertThat(images.extent(file)).isEqualTo(new PageImages.Extent(3));
        BufferedImage written = drawn(images.picture(file, 1));
        assertThat(written.getWidth()).isBetween(1_200, 1_300);
        assertThat(written.getHeight()).isBetween(1_700, 1_800);
        assertThat(darkPixels(written)).isPositive();
        assertThat(darkPixels(drawn(images.picture(file, 2)))).isZero();
        assertThat(images.picture(file, 3)).isNotEqualTo(images.picture(file, 1));
        assertThatThrownBy(() -> images.picture(file, 4)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> images.picture(file, 0)).isInstanceOf(RefusedException.class);
    }

    private static long darkPixels(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void aPageAsLargeAsAHouseIsDrawnSmall() throws IOException {
        StoredFile file =
                stored(FileKind.PDF, DocumentCorpus.pdf(new PDRectangle(14_400, 7_200), "Lớn"));
        BufferedImage page = drawn(images(PATIENT).picture(file, 1));
        assertThat(page.getWidth()).isEqualTo(PageDrawing.LONGEST_SIDE);
        assertThat(page.getHeight()).isEqualTo(PageDrawing.LONGEST_SIDE / 2);
    }

    @Test
    void anEndlessDocumentIsGivenUpInTimeAndNotTriedAgain() throws IOException {
        StoredFile file = stored(FileKind.PDF, DocumentCorpus.endlessPdf());
        PageImages impatient = images(3);
        assertThat(impatient.extent(file).all()).isEqualTo(1);
        assertThatThrownBy(() -> impatient.picture(file, 1)).isInstanceOf(RefusedException.class);
        long before = System.nanoTime();
        assertThatThrownBy(() -> impatient.picture(file, 1)).isInstanceOf(RefusedException.class);
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(2));
        assertNothingHalfWritten();
    }

    @Test
    void whatCannotBeReadHasNoPages() throws IOException {
        StoredFile broken = stored(FileKind.PDF, FileCorpus.latin("%PDF-1.7\nkhông\n%%EOF"));
        StoredFile letter = stored(FileKind.DOCX, FileCorpus.docx());
        StoredFile bent = stored(FileKind.JPEG, FileCorpus.jpeg(40, 30));
        PageImages images = images(PATIENT);
        for (StoredFile file : new StoredFile[] {broken, letter, bent}) {
            assertThat(images.extent(file).shown()).as(file.kind().name()).isZero();
        }
        assertNothingHalfWritten();
    }

    @Test
    void aPhotoIsShownUprightAndAPictureSmallerThanThePaper() throws IOException {
        StoredFile photo = stored(FileKind.JPEG, DocumentCorpus.photo(600, 400, 6));
        StoredFile scan = stored(FileKind.PNG, DocumentCorpus.picture("png", 5_000, 2_500));
        PageImages images = images(PATIENT);
        BufferedImage upright = drawn(images.picture(photo, 1));
        assertThat(upright.getWidth()).isEqualTo(400);
        assertThat(upright.getHeight()).isEqualTo(600);
        assertThat(upright.getRGB(200, 100) & 0xff).as("red came to the top").isLessThan(60);
        assertThat(upright.getRGB(200, 500) & 0xff).isGreaterThan(200);
        BufferedImage smaller = drawn(images.picture(scan, 1));
        assertThat(smaller.getWidth()).isEqualTo(PageDrawing.LONGEST_SIDE);
        assertThat(smaller.getHeight()).isEqualTo(PageDrawing.LONGEST_SIDE / 2);
    }

    private void assertNothingHalfWritten() throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve("pages"))) {
            assertThat(all.map(Path::toString))
                    .noneMatch(name -> name.endsWith(".part") || name.endsWith(".tmp"));
        }
    }
}
