package vn.khoithidua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/**
 * Counts the statements that the application's user ran, by PostgreSQL's own statistics; transaction
 * control is not counted.
 */
final class Statements implements AutoCloseable {

    private static final String CALLS =
            """
            select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'ktd_app' and s.query !~* '^(begin|commit|rollback|set|show)'""";

    private final Connection connection;
    private final Yardstick yardstick;

    private Statements(Connection connection, Yardstick yardstick) {
        this.connection = connection;
        this.yardstick = yardstick;
    }

    /** Connects to the embedded server of a data folder as its administrator. */
    static Statements of(String folder) throws Exception {
        String password = Files.readString(Path.of(folder, "password")).strip();
        String port = Files.readAllLines(Path.of(folder, "pgdata", "postmaster.pid")).get(3).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/khoithidua";
        Connection connection = DriverManager.getConnection(url, "postgres", password);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
        return new Statements(connection, new Yardstick(url, password));
    }

    Connection admin() {
        return connection;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    long calls() throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CALLS)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
