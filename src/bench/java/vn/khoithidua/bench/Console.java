package vn.khoithidua.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The report, one line a measure. */
final class Console {

    private static final PrintStream OUT = System.out;

    private Console() {}

    static void head(int connections, int seconds, int rounds) {
        OUT.printf(
                Locale.ROOT,
                "%d connections, %d s each, after %d rounds as long to warm up%n",
                connections,
                seconds,
                rounds);
        OUT.printf(
                Locale.ROOT,
                "%-34s %9s %8s %8s %8s %10s %7s%n",
                "what",
                "req/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "SQL/req",
                "failed");
    }

    static void line(String name, Measure.Result result, long statements) {
        OUT.printf(
                Locale.ROOT,
                "%-34s %9.0f %8.1f %8.1f %8.1f %10.2f %7d%n",
                name,
                result.perSecond(),
                result.millis(0.50),
                result.millis(0.95),
                result.millis(0.99),
                result.nanos().length == 0 ? 0.0 : (double) statements / result.nanos().length,
                result.failed());
    }

    static void say(String text) {
        OUT.println(text);
    }

    static void note(String text) {
        OUT.println("  first failure: " + text);
    }
}
