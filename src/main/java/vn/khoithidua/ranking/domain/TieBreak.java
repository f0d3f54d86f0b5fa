package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The rules that part members with equal values, each a named entry that a bloc puts into its
 * order. A new rule is a new entry here and its test.
 *
 * <p>Each answers with the tied members split into groups, best first; one group means that it
 * could not part them.
 */
public enum TieBreak {
    /**
     * The bloc votes on the tied members; more votes, better place. Source: practice of blocs
     * ("bằng điểm thì bỏ phiếu"); the bloc's regulation. Speaks only once a vote that covers all
     * tied members is recorded.
     */
    BLOC_VOTE {
        @Override
        List<List<Contender>> part(List<Contender> tied, List<TieVote> votes) {
            return votes.reversed().stream()
                    .filter(vote -> vote.covers(tied))
                    .findFirst()
                    .map(vote -> groups(tied, vote::votesFor))
                    .orElse(List.of(tied));
        }
    },
    /**
     * A collective with at least 70 % women goes before others. Source: Decree 152/2025/NĐ-CP,
     * Article 4 clause 6. A share that is not recorded counts as below.
     */
    WOMEN_SHARE_70 {
        @Override
        List<List<Contender>> part(List<Contender> tied, List<TieVote> votes) {
            return groups(tied, one -> mostlyWomen(one) ? 1 : 0);
        }
    },
    /**
     * The tied share the place, and rules after this one are not asked. Source: practice (two
     * agencies both third).
     */
    JOINT_PLACE {
        @Override
        List<List<Contender>> part(List<Contender> tied, List<TieVote> votes) {
            return List.of(tied);
        }
    };

    /** The order where the bloc-year sets no other. */
    public static final List<TieBreak> DEFAULT_ORDER =
            List.of(BLOC_VOTE, WOMEN_SHARE_70, JOINT_PLACE);

    private static final BigDecimal WOMEN_SHARE = new BigDecimal("0.70");

    abstract List<List<Contender>> part(List<Contender> tied, List<TieVote> votes);

    private static boolean mostlyWomen(Contender one) {
        return one.womenShare() != null && one.womenShare().compareTo(WOMEN_SHARE) >= 0;
    }

    private static List<List<Contender>> groups(
            List<Contender> tied, ToIntFunction<Contender> merit) {
        TreeMap<Integer, List<Contender>> byMerit = new TreeMap<>();
        for (Contender one : tied) {
            byMerit.computeIfAbsent(merit.applyAsInt(one), key -> new ArrayList<>()).add(one);
        }
        return List.copyOf(byMerit.descendingMap().values());
    }
}
