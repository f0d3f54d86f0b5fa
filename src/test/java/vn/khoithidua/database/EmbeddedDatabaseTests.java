package vn.khoithidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kept server survives: a second copy that wants its folder, and a killed process. */
class EmbeddedDatabaseTests {

    private static final int ENOUGH = 200;

    @TempDir private Path folder;

    @Test
    void everyCommittedRowSurvivesAKilledProcess() throws Exception {
        int acknowledged = writeUntilKilled();
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(folder, EmbeddedDatabase.Rows.KEPT)) {
            assertThat(count(database)).isGreaterThanOrEqualTo(acknowledged);
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, EmbeddedDatabase.Rows.KEPT))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining(folder.toString());
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                                    database.getJdbcUrl(),
                                                    database.getUsername(),
                                                    "wrong")
                                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    /** Kills the process as soon as it has told enough rows; returns how many it told. */
    private int writeUntilKilled() throws IOException, InterruptedException {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledWriter.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int told = 0;
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("\\d+")) {
                    told++;
                }
                if (told == ENOUGH) {
                    // By its handle: the process itself would close the stream that is still read.
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return told;
    }

    private static int count(EmbeddedDatabase database) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.getJdbcUrl(),
                                database.owner().getUsername(),
                                database.getPassword());
                ResultSet row =
                        connection.createStatement().executeQuery("select count(*) from written")) {
            row.next();
            return row.getInt(1);
        }
    }
}
