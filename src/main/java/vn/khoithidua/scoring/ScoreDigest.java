package vn.khoithidua.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Standing;
import vn.khoithidua.kernel.TableId;

/**
 * The digest of final points: SHA-256 over one line per cell, {@code roster line;criterion;points},
 * in order, points without trailing zeros, after the table's id.
 */
final class ScoreDigest {

    private ScoreDigest() {}

    static String of(TableId table, Map<CellKey, Standing> values) {
        Map<String, String> lines = new TreeMap<>();
        values.forEach(
                (cell, value) ->
                        lines.put(
                                cell.line() + ";" + cell.criterion(),
                                value.points().stripTrailingZeros().toPlainString()));
        StringBuilder text = new StringBuilder(table.toString()).append('\n');
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
