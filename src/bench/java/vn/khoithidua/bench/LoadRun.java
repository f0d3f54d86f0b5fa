package vn.khoithidua.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int WARM_ROUNDS = 3;

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

    /** One line of the table. */
    private record Line(String name, Source clients, Measure.Work work) {}

    /**
     * Warms the process up by all the work, round by round, before anything is measured: what is
     * measured first would pay for the compiler else.
     */
    private void run() throws Exception {
        List<Line> lines = lines(Target.find(statements.admin(), PASSWORD));
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (Line line : lines) {
                new Measure(connections, seconds)
                        .run(() -> line.clients().at(address), line.work());
            }
        }
        Console.head(connections, seconds, WARM_ROUNDS);
        yardstick.run("bare JDBC update (yardstick)", connections, seconds);
        for (Line line : lines) {
            long before = statements.calls();
            Measure.Result result =
                    new Measure(connections, seconds)
                            .run(() -> line.clients().at(address), line.work());
            Console.line(line.name(), result, statements.calls() - before);
        }
    }

    private List<Line> lines(Target target) throws Exception {
        Target.Place first = target.places().getFirst();
        List<Client> people = signedIn(target, first.secretary());
        List<Client> council = signedIn(target, target.council());
        String year = "/years/" + first.year();
        return List.of(
                new Line("GET sign-in page (yardstick)", Client::new, c -> c.get("/login")),
                new Line("GET ranking", inTurn(people), c -> c.get(year + "/ranking")),
                new Line("GET grid", inTurn(people), c -> c.get(year + "/grid")),
                new Line("GET council", inTurn(council), c -> c.get("/council")),
                saves(target, people),
                new Line("save a cell, open the grid anew", inTurn(people), anew(first, year)));
    }

    /** Nothing kept serves a grid that has just changed. */
    private static Measure.Work anew(Target.Place place, String year) {
        AtomicInteger turn = new AtomicInteger();
        return client -> {
            place.cells().save(client, turn.getAndIncrement());
            client.get(year + "/grid");
        };
    }

    private static Source inTurn(List<Client> people) {
        AtomicInteger next = new AtomicInteger();
        return at -> people.get(next.getAndIncrement() % people.size());
    }

    /** Cells saved in all bloc-years at once. */
    private Line saves(Target target, List<Client> known) throws Exception {
        Map<Client, Target.Cells> work = new IdentityHashMap<>();
        List<Client> people = new ArrayList<>();
        for (Target.Place place : target.places()) {
            boolean first = place.equals(target.places().getFirst());
            for (Client client : first ? known : signedIn(target, place.secretary())) {
                work.put(client, place.cells());
                people.add(client);
            }
            place.cells().readFrom(people.getLast().get("/years/" + place.year() + "/grid"));
        }
        AtomicInteger turn = new AtomicInteger();
        return new Line(
                "POST cell, in " + target.places().size() + " blocs",
                inTurn(people),
                client -> work.get(client).save(client, turn.getAndIncrement()));
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
}
