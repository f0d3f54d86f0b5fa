package vn.khoithidua.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures a running application, with yardsticks taken in the same run: the sign-in page, which
 * needs no database, and a bare update over JDBC.
 *
 * <p>Arguments: address, data folder of the embedded database, connections, seconds per measure.
 */
public final class LoadRun {

    /** The sample accounts' password. */
    private static final String PASSWORD = "Thi đua 2026 cùng tiến bộ";

    private static final int SESSIONS = 3;

    private final URI address;
    private final int connections;
    private final int seconds;
    private final Statements statements;
    private final Yardstick yardstick;

    private LoadRun(URI address, Statements statements, int connections, int seconds) {
        this.address = address;
        this.statements = statements;
        this.connections = connections;
        this.seconds = seconds;
        this.yardstick = statements.yardstick();
    }

    public static void main(String[] args) throws Exception {
        URI address = URI.create(args[0]);
        int connections = Integer.parseInt(args[2]);
        int seconds = Integer.parseInt(args[3]);
        try (Statements statements = Statements.of(args[1])) {
            new LoadRun(address, statements, connections, seconds).run();
        }
    }

    private void run() throws Exception {
        Target target = Target.find(statements.admin(), PASSWORD);
        Console.head(connections, seconds);
        measure("GET sign-in page (yardstick)", Client::new, client -> client.get("/login"));
        yardstick.run("bare JDBC update (yardstick)", connections, seconds);
        List<Client> people = signedIn(target, target.secretary());
        AtomicInteger next = new AtomicInteger();
        Source one = at -> people.get(next.getAndIncrement() % people.size());
        measure("GET ranking", one, client -> client.get("/years/" + target.ranked() + "/ranking"));
        measure("GET grid", one, client -> client.get("/years/" + target.year() + "/grid"));
        List<Client> council = signedIn(target, target.council());
        measure("GET council", at -> council.get(next.getAndIncrement() % council.size()), client -> client.get("/council"));
        AtomicInteger turn = new AtomicInteger();
        target.cells().readFrom(people.getFirst().get("/years/" + target.year() + "/grid"));
        measure(
                "POST cell (of " + target.cells().count() + ")",
                one,
                client -> target.cells().save(client, turn.getAndIncrement()));
    }

    /** A person has at most three sessions; the connections share them. */
    private List<Client> signedIn(Target target, String person) throws Exception {
        List<Client> people = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            people.add(new Client(address).signIn(person, target.password()));
        }
        return people;
    }

    /** Gives the client for one connection. */
    private interface Source {
        Client at(URI address);
    }

    private void measure(String name, Source source, Measure.Work work) throws Exception {
        new Measure(connections, Math.max(1, seconds / 3)).run(() -> source.at(address), work);
        long before = statements.calls();
        Measure.Result result =
                new Measure(connections, seconds).run(() -> source.at(address), work);
        Console.line(name, result, statements.calls() - before);
    }
}
