package vn.khoithidua.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Queue;

/** A bare update of one row per connection, each in its own transaction: what the database alone can do. */
record Yardstick(String url, String password) {

    void run(String name, int connections, int seconds) throws Exception {
        try (Connection admin = DriverManager.getConnection(url, "postgres", password);
                Statement statement = admin.createStatement()) {
            statement.execute("create table if not exists bench_row (id int primary key, n bigint)");
            statement.execute(
                    "insert into bench_row select i, 0 from generate_series(1, 64) i on conflict do nothing");
        }
        Queue<Integer> rows = new ArrayDeque<>();
        for (int i = 1; i <= connections; i++) {
            rows.add(i);
        }
        ThreadLocal<PreparedStatement> update = new ThreadLocal<>();
        Measure.Result result =
                new Measure(connections, seconds)
                        .run(
                                () -> Client.NONE,
                                client -> {
                                    if (update.get() == null) {
                                        update.set(prepare(rows));
                                    }
                                    update.get().executeUpdate();
                                });
        Console.line(name, result, result.nanos().length);
    }

    private PreparedStatement prepare(Queue<Integer> rows) throws Exception {
        Connection connection = DriverManager.getConnection(url, "postgres", password);
        PreparedStatement update =
                connection.prepareStatement("update bench_row set n = n + 1 where id = ?");
        synchronized (rows) {
            update.setInt(1, rows.remove());
        }
        return update;
    }
}
