package vn.khoithidua.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;

/** Takes files in, names them, hands them out to those who may read them. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class StoredFiles {

    private static final String COLUMNS =
            "select id, name, kind, bytes, sha256, uploaded_name, uploaded_at from stored_file ";

    private final FileFolder folder;
    private final FileInspection inspection;
    private final JdbcClient jdbc;
    private final TimeSource time;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<FileReaders> readers;

    /**
     * A file to send out.
     *
     * @param path where its content lies
     */
    public record Content(StoredFile file, Path path) {}

    /**
     * Takes a file: pdf, docx, xlsx, jpg or png by name and content alike, at most 20 MB. Refuses
     * everything else with {@code file.*}, each saying what to do. A refused or failed file leaves
     * nothing behind; the same content is kept once on the disk.
     *
     * @param sentName as the browser sent it
     * @param content read once; a {@code MultipartFile} is one
     */
    @Transactional
    public StoredFile store(@Nullable String sentName, InputStreamSource content, Actor by) {
        String name = FileName.clean(sentName == null ? "" : sentName);
        FileKind kind = inspection.kindOf(name);
        try (InputStream in = content.getInputStream()) {
            FileFolder.Aside aside = folder.writeAside(in, FileInspection.MOST_BYTES);
            try {
                inspection
                        .refusal(name, kind, aside)
                        .ifPresent(
                                refusal -> {
                                    throw refusal.asException();
                                });
                folder.keep(aside);
                return insert(name, kind, aside, by);
            } finally {
                folder.discard(aside);
            }
        } catch (IOException e) {
            throw Refusal.conflict("file.notKept", name).asException();
        }
    }

    private StoredFile insert(String name, FileKind kind, FileFolder.Aside aside, Actor by) {
        StoredFile file =
                new StoredFile(
                        StoredFileId.next(),
                        name,
                        kind,
                        aside.bytes(),
                        aside.sha256(),
                        by.name(),
                        time.now());
        jdbc.sql(
                        """
                        insert into stored_file (id, name, kind, bytes, sha256, uploaded_by, uploaded_name, uploaded_at, scan)
                        values (:id, :name, :kind, :bytes, :sha256, :by, :byName, :at, 'NOT_SCANNED')""")
                .param("id", file.id().value())
                .param("name", name)
                .param("kind", kind.name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("by", by.user().value())
                .param("byName", by.name())
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                Recorded.global(
                        "file.stored", by, file.id(), "name", name, "sha256", file.sha256()));
        return file;
    }

    /** Names, kinds and sizes of files; ids that do not exist are left out. */
    public Map<StoredFileId, StoredFile> named(Collection<StoredFileId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        UUID[] wanted = ids.stream().map(StoredFileId::value).toArray(UUID[]::new);
        return jdbc
                .sql(COLUMNS + "where id = any(:ids)")
                .param("ids", wanted)
                .query(StoredFiles::read)
                .list()
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** The content, for a module that has linked the file and looked at who asks. */
    public byte[] content(StoredFileId id) {
        String sha256 =
                jdbc.sql("select sha256 from stored_file where id = :id")
                        .param("id", id.value())
                        .query((row, n) -> row.getString(1))
                        .single();
        try {
            return Files.readAllBytes(folder.pathOf(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The content for a person; the same refusal for a file that does not exist and one that is not
     * the person's to read. Each reading is recorded.
     */
    @Transactional
    public Content open(StoredFileId id, Grants person) {
        StoredFile file = readable(id, person);
        events.publishEvent(
                Recorded.global("file.opened", person.actor(), id, "name", file.name()));
        return new Content(file, folder.pathOf(file.sha256()));
    }

    /** The file for a person who looks at its pages; refused like {@link #open} and recorded. */
    @Transactional
    public StoredFile view(StoredFileId id, Grants person) {
        StoredFile file = readable(id, person);
        events.publishEvent(
                Recorded.global("file.viewed", person.actor(), id, "name", file.name()));
        return file;
    }

    /** The file, if the person may read it; refused like {@link #open}, and not recorded. */
    public StoredFile readable(StoredFileId id, Grants person) {
        StoredFile file =
                jdbc.sql(COLUMNS + "where id = :id")
                        .param("id", id.value())
                        .query(StoredFiles::read)
                        .optional()
                        .orElseThrow(() -> Refusal.notFound().asException());
        if (readers.stream().noneMatch(reader -> reader.mayRead(id, person))) {
            throw Refusal.notFound().asException();
        }
        return file;
    }

    private static StoredFile read(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new StoredFileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("uploaded_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
