package vn.khoithidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each module declares that it may use, read from the {@code package-info} files. */
record ModuleArrows(Map<String, Set<String>> all) {

    private static final Path BASE = Path.of("src/main/java/vn/khoithidua");
    private static final Pattern DECLARED =
            Pattern.compile(
                    "@ApplicationModule\\(\\s*allowedDependencies\\s*=\\s*(\\{[^}]*\\}|\"[^\"]*\")");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)[^\"]*\"");

    static ModuleArrows read() {
        Map<String, Set<String>> all = new TreeMap<>();
        try (Stream<Path> folders = Files.list(BASE)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                Path info = folder.resolve("package-info.java");
                Matcher declared =
                        DECLARED.matcher(Files.exists(info) ? Files.readString(info) : "");
                if (declared.find()) {
                    all.put(String.valueOf(folder.getFileName()), names(declared.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModuleArrows(all);
    }

    private static Set<String> names(String declared) {
        return NAME.matcher(declared)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> modules() {
        return all.keySet();
    }

    /** Whether a module may use another; everybody may use the kernel and itself. */
    boolean allow(String from, String to) {
        return from.equals(to)
                || to.equals("kernel")
                || all.getOrDefault(from, Set.of()).contains(to);
    }
}
