package vn.khoithidua.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder on the disk: one file per content, named by its hash. A content is written aside,
 * forced to the disk, renamed, and its folder forced too, so that what a row names is really there.
 */
@Component
class FileFolder {

    private final Path root;

    FileFolder(@Value("${app.files.folder:data/files}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * A content written aside, not yet part of the folder.
     *
     * @param bytes how many; one more than allowed if there were too many, the rest was not read
     */
    record Aside(Path path, String sha256, long bytes) {}

    /** Writes a content aside, at most {@code most} bytes and one more. */
    Aside writeAside(InputStream content, long most) throws IOException {
        Path incoming = Files.createDirectories(root.resolve("incoming"));
        Path path = Files.createTempFile(incoming, "", ".part");
        try (DigestInputStream digesting = new DigestInputStream(content, sha256());
                FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            long bytes = 0;
            byte[] block = new byte[65_536];
            int read;
            while (bytes <= most
                    && (read =
                                    digesting.read(
                                            block,
                                            0,
                                            (int) Math.min(block.length, most + 1 - bytes)))
                            > 0) {
                ByteBuffer buffer = ByteBuffer.wrap(block, 0, read);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                bytes += read;
            }
            channel.force(true);
            return new Aside(
                    path, HexFormat.of().formatHex(digesting.getMessageDigest().digest()), bytes);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Makes a content part of the folder; the same content twice is kept once. */
    void keep(Aside aside) throws IOException {
        Path place = pathOf(aside.sha256());
        if (Files.exists(place)) {
            return;
        }
        Path folder = Files.createDirectories(place.getParent());
        Files.move(aside.path(), place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        force(root);
    }

    void discard(Aside aside) throws IOException {
        Files.deleteIfExists(aside.path());
    }

    Path pathOf(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Where the pictures of a content's pages are kept. */
    Path pagesOf(String sha256) {
        return root.resolve("pages").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
