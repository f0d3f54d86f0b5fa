package vn.khoithidua.sampledata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The results of a year as the members enter them: a file with a column for each member and a line
 * for each criterion, parted by semicolons. An empty field is not entered.
 */
record SampleResults(Map<String, Map<String, String>> byAgency) {

    static SampleResults read(String file) {
        try (InputStream in =
                SampleResults.class.getResourceAsStream("/samples/" + file + "-results.csv")) {
            if (in == null) {
                throw new IllegalStateException("The sample results " + file + " are not packed");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleResults of(List<String> lines) {
        String[] agencies = lines.getFirst().split(";", -1);
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(";", -1);
            for (int i = 1; i < agencies.length; i++) {
                Map<String, String> own =
                        found.computeIfAbsent(agencies[i], agency -> new LinkedHashMap<>());
                if (!fields[i].isBlank()) {
                    own.put(fields[0], fields[i]);
                }
            }
        }
        return new SampleResults(found);
    }

    List<String> agencies() {
        return new ArrayList<>(byAgency.keySet());
    }

    Map<String, String> of(String agency) {
        return byAgency.getOrDefault(agency, Map.of());
    }
}
