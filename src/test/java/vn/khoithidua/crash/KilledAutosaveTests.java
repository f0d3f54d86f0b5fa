package vn.khoithidua.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application is killed while twenty people type: what was acknowledged is there, once, and
 * what was not is there once after it was sent again under its first key. Three rounds, or as many
 * as {@code -Dcrash.rounds} says.
 */
class KilledAutosaveTests {

    private static final Logger LOG = LoggerFactory.getLogger(KilledAutosaveTests.class);
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);

    /** Three changes of each. */
    private static final int ENOUGH = 60;

    private static final String ENTRIES =
            "select new_points from score_entry where kind = 'VERIFIED' and roster_line_id = ?::uuid and criterion = ? order by id";
    private static final String CELL =
            "select verified_points from score_cell where roster_line_id = ?::uuid and criterion = ?";
    private static final String TRAIL =
            """
            select (select count(*) from audit.entry where action = 'scoring.verified.saved')
                 - (select count(*) from score_entry where kind = 'VERIFIED')""";
    private static final String BROKEN =
            """
            select count(*) from (
                select e.hash, audit.entry_hash(coalesce(lag(e.hash) over (partition by chain order by seq), ''::bytea),
                    chain, seq, at, actor, actor_name, action, subject, detail) as wanted
                from audit.entry e) as chained
            where hash <> wanted""";

    @TempDir private Path folder;

    private final Random random = new Random(20261121);
    private @Nullable Process server;

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEveryKill() throws Exception {
        int port = freePort();
        start(port);
        List<AutosavingClient> clients = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("world"))) {
            clients.add(new AutosavingClient(URI.create("http://127.0.0.1:" + port), line));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            typeUntilKilled(clients);
            int acknowledged = acknowledged(clients);
            start(port);
            check(clients, true);
            for (AutosavingClient client : clients) {
                client.sendAgain();
            }
            check(clients, false);
            assertThat(acknowledged(clients)).isEqualTo(acknowledged + clients.size());
            LOG.info(
                    "round {}: {} acknowledged before the kill, 0 lost, 0 twice",
                    round,
                    acknowledged);
        }
        assertThat(acknowledged(clients)).as("enough to tell").isGreaterThan(ROUNDS * ENOUGH);
    }

    private static int acknowledged(List<AutosavingClient> clients) {
        return clients.stream().mapToInt(client -> client.acknowledged.size()).sum();
    }

    private void typeUntilKilled(List<AutosavingClient> clients) throws Exception {
        for (AutosavingClient client : clients) {
            client.signIn();
        }
        AtomicBoolean goesOn = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> typing = new ArrayList<>();
            for (AutosavingClient client : clients) {
                typing.add(
                        threads.submit(
                                () -> {
                                    client.run(goesOn::get);
                                    return null;
                                }));
            }
            awaitSome(clients, acknowledged(clients) + ENOUGH);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(2000)));
            kill();
            goesOn.set(false);
            for (Future<?> one : typing) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
    }

    private static void awaitSome(List<AutosavingClient> clients, int wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (acknowledged(clients) < wanted && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /**
     * Every acknowledged value once and in order; behind them at most one that was not
     * acknowledged.
     */
    private void check(List<AutosavingClient> clients, boolean oneMore) throws Exception {
        try (Connection database = connect()) {
            for (AutosavingClient client : clients) {
                List<BigDecimal> written = values(database, ENTRIES, client);
                int acknowledged = client.acknowledged.size();
                assertThat(written.size())
                        .as("written for " + client.criterion)
                        .isBetween(acknowledged, acknowledged + (oneMore ? 1 : 0));
                assertThat(written.subList(0, acknowledged))
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactlyElementsOf(client.acknowledged);
                if (!written.isEmpty()) {
                    assertThat(values(database, CELL, client).getFirst())
                            .isEqualByComparingTo(written.getLast());
                }
            }
            assertThat(number(database, TRAIL)).as("facts of the trail less changes").isZero();
            assertThat(number(database, BROKEN)).as("broken links of the trail").isZero();
        }
    }

    private static List<BigDecimal> values(Connection database, String sql, AutosavingClient client)
            throws Exception {
        List<BigDecimal> values = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, client.line);
            query.setString(2, client.criterion);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getBigDecimal(1));
                }
            }
        }
        return values;
    }

    private static long number(Connection database, String sql) throws Exception {
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws Exception {
        String password = Files.readString(folder.resolve("password")).strip();
        String port = Files.readAllLines(folder.resolve("pgdata/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/khoithidua", "postgres", password);
    }

    private void start(int port) throws IOException {
        server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx400m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Duser.timezone=UTC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledServer.class.getName(),
                                folder.toString(),
                                String.valueOf(port))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
        StringBuilder told = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(KilledServer.READY)) {
                drain(lines);
                return;
            }
            told.append(line).append('\n');
        }
        throw new IllegalStateException("The application did not start:\n" + told);
    }

    /** Reads on, so that the process never waits for a full pipe. */
    private static void drain(BufferedReader lines) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                while (lines.readLine() != null) {
                                    // What a process says while it is killed does not matter.
                                }
                            } catch (IOException e) {
                                LOG.debug("the process is gone", e);
                            }
                        });
    }

    private void kill() throws InterruptedException {
        Process killed = Objects.requireNonNull(server);
        killed.toHandle().destroyForcibly();
        assertThat(killed.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
