package vn.khoithidua.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL, run beside the application from binaries among its libraries, for trial and
 * small offices. It is both the server and the connection details, so that the pool starts after it
 * and stops before it.
 */
@Slf4j
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String ADMIN = "postgres";

    private final EmbeddedPostgres server;
    private final DatabaseFolder folder;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, DatabaseFolder folder, String password) {
        this.server = server;
        this.folder = folder;
        this.password = password;
    }

    /** What happens to the rows of an earlier run. */
    public enum Rows {
        /** Kept and safe: every committed row survives a killed process and a power cut. */
        KEPT,
        /** Dropped, and speed before safety: for tests only. */
        DROPPED
    }

    /**
     * Starts the server and makes its database and users.
     *
     * @throws IllegalStateException if the server does not come up within a minute
     */
    public static EmbeddedDatabase start(Path path, Rows rows) {
        return start(path, rows, Map.of());
    }

    /**
     * Starts the server with further settings of its own, such as a library to preload.
     *
     * @param settings by PostgreSQL's names
     */
    static EmbeddedDatabase start(Path path, Rows rows, Map<String, String> settings) {
        DatabaseFolder folder = DatabaseFolder.take(path);
        try {
            folder.stopLeftOver();
            folder.dropUnfinished();
            if (rows == Rows.DROPPED) {
                folder.dropRows();
            }
            folder.markUnfinished();
            String password = folder.password();
            EmbeddedPostgres.Builder builder = builder(folder, password, rows);
            settings.forEach(builder::setServerConfig);
            EmbeddedPostgres server = builder.start();
            EmbeddedDatabase database = new EmbeddedDatabase(server, folder, password);
            DatabaseUsers.ensure(database.url("postgres"), ADMIN, password);
            folder.markFinished();
            log.info(
                    "PostgreSQL runs on 127.0.0.1:{}, its rows are in {}",
                    server.getPort(),
                    folder.rows());
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database could not be prepared", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(
            DatabaseFolder folder, String password, Rows rows) {
        String safe = rows == Rows.KEPT ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setDataDirectory(folder.rows())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                // Handed to initdb as --key=value; the last one wins over the library's own.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("fsync", safe)
                .setServerConfig("synchronous_commit", safe)
                .setServerConfig("full_page_writes", safe);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:"
                + server.getPort()
                + "/"
                + database
                + "?socketTimeout=60&connectTimeout=10&tcpKeepAlive=true";
    }

    @Override
    public String getJdbcUrl() {
        return url(DatabaseUsers.DATABASE);
    }

    @Override
    public String getUsername() {
        return DatabaseUsers.RUNTIME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** The owner's connection, for migrations only. */
    public FlywayConnectionDetails owner() {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return DatabaseUsers.OWNER;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return EmbeddedDatabase.this.getJdbcUrl();
            }
        };
    }

    @Override
    public void close() {
        try {
            server.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
