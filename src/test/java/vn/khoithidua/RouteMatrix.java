package vn.khoithidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table of answers, {@code route-matrix.csv}: one line for each route and kind of object, one
 * column for each identity. {@code in} stands for every answer of the page itself to a change that
 * was let through: done, or refused for what was sent.
 */
record RouteMatrix(Map<String, List<String>> rows) {

    static final Path FILE = Path.of("src/test/resources/route-matrix.csv");
    static final String ANONYMOUS = "ANONYMOUS";

    static List<String> identities() {
        List<String> all = new ArrayList<>(List.of(ANONYMOUS));
        Arrays.stream(TestWorld.Person.values()).map(Enum::name).forEach(all::add);
        return all;
    }

    static RouteMatrix read() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : Sources.text(FILE).lines().skip(1).toList()) {
            List<String> cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
            String key = String.join(";", cells.subList(0, 3));
            if (rows.put(key, cells.subList(3, cells.size())) != null) {
                throw new IllegalStateException("Twice in the route matrix: " + key);
            }
        }
        return new RouteMatrix(rows);
    }

    static String key(RouteProbe probe) {
        return probe.method() + ";" + probe.pattern() + ";" + probe.kind().label();
    }

    /** Writes the table anew, in columns, to be read and then put under version control. */
    void write() {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("method", "pattern", "object"));
        head.addAll(identities());
        lines.add(head);
        rows.forEach(
                (key, cells) -> {
                    List<String> line = new ArrayList<>(List.of(key.split(";", -1)));
                    line.addAll(cells);
                    lines.add(line);
                });
        String text =
                lines.stream()
                        .map(
                                line ->
                                        IntStream.range(0, line.size())
                                                .mapToObj(i -> padded(lines, line, i))
                                                .collect(Collectors.joining("; "))
                                                .stripTrailing())
                        .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String padded(List<List<String>> lines, List<String> line, int column) {
        int width = lines.stream().mapToInt(each -> each.get(column).length()).max().orElse(0);
        return line.get(column) + " ".repeat(width - line.get(column).length());
    }
}
