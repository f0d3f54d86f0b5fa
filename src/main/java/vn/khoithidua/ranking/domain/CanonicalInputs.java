package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a ranking as one text that is the same however they were collected: sorted, numbers
 * without trailing zeros, one fact a line. Its digest proves later that nothing was changed.
 */
public final class CanonicalInputs {

    private CanonicalInputs() {}

    /** SHA-256 of {@link #text} in UTF-8, as 64 hexadecimal digits. */
    public static String digest(RankOrder order) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(text(order).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The canonical text. */
    public static String text(RankOrder order) {
        StringBuilder out = new StringBuilder("ranking-inputs 1\n");
        RankPolicy policy = order.policy();
        line(out, "policy", policy.basis().name(), Integer.toString(policy.decimals()));
        line(
                out,
                "ties",
                policy.tieOrder().stream().map(Enum::name).collect(Collectors.joining(",")));
        for (TieVote vote : policy.votes()) {
            line(
                    out,
                    "vote",
                    vote.votes().entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .sorted()
                            .collect(Collectors.joining(",")));
        }
        members(order).forEach(one -> member(out, one));
        return out.toString();
    }

    private static List<Contender> members(RankOrder order) {
        return Stream.concat(
                        order.placings().stream().map(Placing::contender),
                        order.unplaced().stream().map(Unplaced::contender))
                .sorted(Comparator.comparing(one -> one.line().toString()))
                .toList();
    }

    private static void member(StringBuilder out, Contender one) {
        UnplacedGround gate = one.gated();
        line(
                out,
                "member",
                one.line().toString(),
                Integer.toString(one.order()),
                number(one.total()),
                number(one.assignedMaximum()),
                number(one.womenShare()),
                gate == null ? "-" : gate.cause().name(),
                gate == null ? "" : gate.text());
        one.results().stream()
                .sorted(Comparator.comparing(CriterionResult::key))
                .forEach(
                        result ->
                                line(
                                        out,
                                        "points",
                                        result.key(),
                                        number(result.points()),
                                        number(result.attainable())));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    private static void line(StringBuilder out, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            out.append(i == 0 ? "" : "\t").append(fields[i].replaceAll("[\\t\\n\\r\\\\]", " "));
        }
        out.append('\n');
    }
}
