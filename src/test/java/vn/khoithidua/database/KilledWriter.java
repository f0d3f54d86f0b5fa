package vn.khoithidua.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A process of its own that writes rows and tells each one committed, until it is killed. */
final class KilledWriter {

    private static final int MOST = 100_000;

    private KilledWriter() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out));
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(Path.of(args[0]), EmbeddedDatabase.Rows.KEPT);
                Connection connection =
                        DriverManager.getConnection(
                                database.getJdbcUrl(),
                                database.owner().getUsername(),
                                database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists written (n int primary key)");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into written values (?) returning n")) {
                for (int n = 0; n < MOST; n++) {
                    insert.setInt(1, n);
                    try (ResultSet row = insert.executeQuery()) {
                        row.next();
                        out.println(row.getInt(1));
                        out.flush();
                    }
                }
            }
        }
    }
}
