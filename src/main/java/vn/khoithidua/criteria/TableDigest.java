package vn.khoithidua.criteria;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.criteria.domain.TableSettings;

/**
 * SHA-256 over all that a table says; ids, times and people are left out, so that equal tables have
 * equal digests.
 */
final class TableDigest {

    private TableDigest() {}

    static String of(TableContent content, @Nullable String explanation) {
        TableSettings settings = content.settings();
        String head =
                line(
                        "table",
                        content.title(),
                        number(settings.declaredTotal()),
                        number(settings.roundingStep()),
                        settings.notAssigned(),
                        settings.rankingBasis(),
                        settings.shownDecimals(),
                        settings.clamp(),
                        explanation);
        List<TableRow> rows = Outline.rows(content.tree());
        String body = rows.stream().map(TableDigest::row).collect(Collectors.joining());
        return sha256(head + body);
    }

    private static String row(TableRow row) {
        String trial = row.trial() ? line("trial") : "";
        Object organization = row.scorer().organization();
        String agency = organization == null ? "" : line("agency", organization);
        return line(
                        row.level(),
                        row.key(),
                        row.code(),
                        row.title(),
                        row.shortTitle(),
                        number(row.max()),
                        row.unit(),
                        row.scorer().kind(),
                        row.scorer().agency(),
                        row.evidenceRequired(),
                        row.target(),
                        row.scoring() == null ? null : Notation.print(row.scoring()))
                + trial
                + agency;
    }

    /** Each part with its length before it, so that no two contents read alike. */
    private static String line(@Nullable Object... parts) {
        return Arrays.stream(parts)
                        .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                        .collect(Collectors.joining("|"))
                + "\n";
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
