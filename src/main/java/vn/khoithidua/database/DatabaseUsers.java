package vn.khoithidua.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the application's database with its two users on a server: the owner, who alone may change
 * tables and is used by migrations only, and the run-time user, who may not rewrite the audit
 * trail.
 */
public final class DatabaseUsers {

    public static final String DATABASE = "khoithidua";
    public static final String OWNER = "ktd_owner";
    public static final String RUNTIME = "ktd_app";

    private DatabaseUsers() {}

    /**
     * Creates what is missing and sets both passwords; harmless when repeated.
     *
     * @param adminUrl JDBC address of the server's maintenance database
     * @param password for the server's administrator and both users
     */
    public static void ensure(String adminUrl, String admin, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(adminUrl, admin, password);
                Statement statement = connection.createStatement()) {
            for (String user : new String[] {OWNER, RUNTIME}) {
                String verb =
                        exists(statement, "select 1 from pg_roles where rolname = '" + user + "'")
                                ? "alter"
                                : "create";
                statement.execute(verb + " role " + user + " login password '" + password + "'");
            }
            statement.execute("alter role " + RUNTIME + " set statement_timeout = '30s'");
            statement.execute("alter role " + RUNTIME + " set lock_timeout = '10s'");
            statement.execute(
                    "alter role " + RUNTIME + " set idle_in_transaction_session_timeout = '60s'");
            if (!exists(
                    statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
                statement.execute("revoke all on database " + DATABASE + " from public");
                statement.execute("grant connect on database " + DATABASE + " to " + RUNTIME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
