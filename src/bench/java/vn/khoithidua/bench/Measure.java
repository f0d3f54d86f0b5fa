package vn.khoithidua.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Repeats one piece of work on some connections for some seconds. */
record Measure(int connections, int seconds) {

    /** One request; throws where the answer is not the expected one. */
    interface Work {
        void on(Client client) throws Exception;
    }

    /**
     * What was measured.
     *
     * @param nanos duration of each request, sorted
     * @param failed requests with another answer than expected
     */
    record Result(long[] nanos, long failed, Duration took) {

        double perSecond() {
            return nanos.length * 1e9 / took.toNanos();
        }

        double millis(double share) {
            return nanos.length == 0
                    ? 0
                    : nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
        }
    }

    Result run(Supplier<Client> clients, Work work) throws Exception {
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(seconds).toNanos();
        List<Future<One>> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                Client client = clients.get();
                all.add(pool.submit(() -> loop(client, work, end)));
            }
        }
        long failed = 0;
        List<long[]> parts = new ArrayList<>();
        for (Future<One> one : all) {
            parts.add(one.get().nanos());
            failed += one.get().failed();
        }
        long[] nanos = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(nanos, failed, Duration.ofNanos(System.nanoTime() - start));
    }

    private record One(long[] nanos, long failed) {}

    private static One loop(Client client, Work work, long end) {
        long[] nanos = new long[1024];
        int done = 0;
        long failed = 0;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            try {
                work.on(client);
            } catch (Exception e) {
                failed++;
                if (failed == 1) {
                    Console.note(String.valueOf(e));
                }
            }
            if (done == nanos.length) {
                nanos = Arrays.copyOf(nanos, done * 2);
            }
            nanos[done++] = System.nanoTime() - start;
        }
        return new One(Arrays.copyOf(nanos, done), failed);
    }
}
