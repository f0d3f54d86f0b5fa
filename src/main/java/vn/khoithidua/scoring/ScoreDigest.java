package vn.khoithidua.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The digest of final points: SHA-256 over one line per cell, {@code roster line;criterion;points},
 * in order, points without trailing zeros, after the table's id.
 */
final class ScoreDigest {

    private ScoreDigest() {}

    static String of(YearNumbers numbers) {
        Map<String, String> lines = new TreeMap<>();
        numbers.cells()
                .forEach(
                        (line, cells) ->
                                cells.forEach(
                                        (criterion, cell) -> {
                                            if (cell.verified() != null) {
                                                lines.put(
                                                        line + ";" + criterion,
                                                        cell.verified()
                                                                .stripTrailingZeros()
                                                                .toPlainString());
                                            }
                                        }));
        StringBuilder text = new StringBuilder(numbers.table().id().toString()).append('\n');
        lines.forEach((cell, points) -> text.append(cell).append(';').append(points).append('\n'));
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
