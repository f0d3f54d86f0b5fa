package vn.khoithidua.award.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.award.AwardSubmission;
import vn.khoithidua.award.KindName;

/**
 * The awards of a bloc-year as this person sees them.
 *
 * @param provisional whether the ranking below is not adopted yet
 * @param outdated whether it was recalculated after the submission
 * @param kinds the scheme's kinds to choose from, highest first
 * @param missed who just missed a kind
 * @param deviations how many choices differ from the recommendation
 * @param submission null before
 */
record AwardPage(
        String label,
        boolean provisional,
        boolean outdated,
        List<KindName> kinds,
        List<Card> cards,
        List<Row> rows,
        List<Missed> missed,
        int deviations,
        @Nullable AwardSubmission submission,
        Rights rights) {

    /** What this person may do here. */
    record Rights(boolean choose, boolean submit, boolean exclusions) {}

    /**
     * Use of a kind's quota.
     *
     * @param seats the quota, or null if none is set
     */
    record Card(KindName kind, int used, @Nullable Integer seats, int overBy, String basis) {}

    /**
     * One member.
     *
     * @param place null if unplaced
     * @param value what was compared, or null where points are not shown
     * @param badges recommended kinds; several where people must choose
     * @param reason why, as message key with its arguments
     * @param kind the chosen kind's code, empty for none
     * @param typed reason, yes votes and roll as typed
     * @param barred why it is not considered, or null
     */
    record Row(
            String line,
            @Nullable Integer place,
            boolean shared,
            String name,
            @Nullable BigDecimal value,
            List<KindName> badges,
            Text reason,
            String kind,
            KindName chosen,
            Typed typed,
            boolean deviates,
            @Nullable Text barred,
            @Nullable Fate fate) {

        /** The same for readers to whom the bloc shows no points. */
        Row withoutPoints() {
            return new Row(
                    line, place, shared, name, null, badges, reason, kind, chosen, typed, deviates,
                    barred, fate);
        }
    }

    /** A message. */
    record Text(String key, List<Object> args) {

        Text {
            args = List.copyOf(args);
        }

        /** For the template. */
        public Object[] array() {
            return args.toArray();
        }
    }

    /** What was typed into a row. */
    record Typed(String reason, String yes, String roll) {}

    /** What became of the nomination. */
    record Fate(String nomination, String standing) {}

    /** A near miss. */
    record Missed(String member, KindName kind, Text reason, @Nullable BigDecimal shortBy) {}
}
