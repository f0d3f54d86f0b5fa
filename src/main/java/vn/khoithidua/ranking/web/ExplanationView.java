package vn.khoithidua.ranking.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one member stands where it stands, beside another.
 *
 * @param first the member asked about
 * @param second the one it is compared with
 * @param members everybody, to choose from
 * @param differences largest first, at most eight
 * @param others how many further criteria differ
 * @param othersBy what they make together, with caps of groups
 * @param total difference of the totals
 * @param lift what would have lifted it one place, or null for the first
 */
record ExplanationView(
        Choice first,
        Choice second,
        List<Choice> members,
        List<Line> differences,
        int others,
        BigDecimal othersBy,
        BigDecimal total,
        @Nullable LiftView lift) {

    /** A member to choose. */
    record Choice(String line, @Nullable Integer place, String name, String decidedKey) {}

    /** A criterion in which they differ; {@code width} in hundredths of the largest. */
    record Line(String code, String title, BigDecimal by, boolean better, int width) {}

    /** One place higher. */
    record LiftView(String ahead, int place, BigDecimal needed, List<Way> ways) {}

    /** A set of criteria that would have sufficed. */
    record Way(List<Part> parts, BigDecimal leftBehind) {}

    /** A criterion with the points left behind in it. */
    record Part(String code, String title, BigDecimal leftBehind) {}
}
