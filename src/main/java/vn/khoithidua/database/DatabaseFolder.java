package vn.khoithidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder an embedded server lives in: its lock, its password, its rows, and what a killed copy
 * left behind.
 */
@Slf4j
final class DatabaseFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DatabaseFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process alone.
     *
     * @throws FolderInUseException if another running copy holds it
     */
    static DatabaseFolder take(Path folder) {
        try {
            Path root = folder.toAbsolutePath().normalize();
            Files.createDirectories(root);
            if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel channel =
                    FileChannel.open(
                            root.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new FolderInUseException(root.toString());
            }
            return new DatabaseFolder(root, channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path programs() {
        return root.resolve("bin");
    }

    Path rows() {
        return root.resolve("pgdata");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    /** The server's password: 24 random bytes, made once, readable by the folder's owner only. */
    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(passwordFile(), HexFormat.of().formatHex(bytes));
            if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(
                        passwordFile(), PosixFilePermissions.fromString("rw-------"));
            }
        }
        return Files.readString(passwordFile()).strip();
    }

    /** A server that a killed copy left: with the lock in hand it is known to be nobody's. */
    void stopLeftOver() throws IOException {
        Path pidFile = rows().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try (Stream<String> lines = Files.lines(pidFile)) {
            Optional<ProcessHandle> server =
                    lines.findFirst()
                            .map(line -> Long.parseLong(line.strip()))
                            .flatMap(ProcessHandle::of)
                            .filter(
                                    process ->
                                            process.info()
                                                    .command()
                                                    .orElse("")
                                                    .contains("postgres"));
            if (server.isPresent()) {
                log.info(
                        "Stopping the PostgreSQL (process {}) that a killed copy left",
                        server.get().pid());
                server.get().destroy();
                server.get().onExit().orTimeout(20, TimeUnit.SECONDS).join();
            }
        }
    }

    /** Rows of an initialisation that never ended cannot be started; they are nobody's data yet. */
    void dropUnfinished() throws IOException {
        if (Files.exists(unfinished())) {
            dropRows();
        }
    }

    void dropRows() throws IOException {
        FileSystemUtils.deleteRecursively(rows());
    }

    void markUnfinished() throws IOException {
        if (!Files.exists(rows())) {
            Files.writeString(unfinished(), "");
        }
    }

    void markFinished() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    private Path unfinished() {
        return root.resolve("unfinished");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
