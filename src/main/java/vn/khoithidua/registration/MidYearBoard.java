package vn.khoithidua.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.registration.domain.ProgressWord;
import vn.khoithidua.year.RosterMember;

/**
 * The review of all members (<i>sơ kết 6 tháng</i>): how many targets stand how, by content group.
 *
 * @param groups the content groups that hold targets
 */
public record MidYearBoard(
        MidYearReview review, List<Group> groups, List<Place> places, @Nullable LocalDate due) {

    public MidYearBoard {
        groups = List.copyOf(groups);
        places = List.copyOf(places);
    }

    /** A content group. */
    public record Group(String code, String title) {}

    /**
     * One member.
     *
     * @param sections its targets, one entry per group
     * @param late handed in late, or not handed in although the last day has passed
     */
    public record Place(
            RosterMember member,
            MidYearReport report,
            List<MidYearSection> sections,
            boolean late) {

        public Place {
            sections = List.copyOf(sections);
        }

        /** How many targets of a group stand how. */
        public Map<ProgressWord, Integer> counts(int group) {
            return count(sections.get(group).rows());
        }

        /** How many of all targets stand how. */
        public Map<ProgressWord, Integer> counts() {
            List<MidYearRow> all = new ArrayList<>();
            sections.forEach(section -> all.addAll(section.rows()));
            return count(all);
        }
    }

    public long handedIn() {
        return places.stream().filter(place -> place.report().isHandedIn()).count();
    }

    /** How many targets of the whole bloc stand how. */
    public Map<ProgressWord, Integer> counts() {
        Map<ProgressWord, Integer> sums = new EnumMap<>(ProgressWord.class);
        for (Place place : places) {
            place.counts().forEach((word, count) -> sums.merge(word, count, Integer::sum));
        }
        return sums;
    }

    private static Map<ProgressWord, Integer> count(List<MidYearRow> rows) {
        Map<ProgressWord, Integer> counts = new EnumMap<>(ProgressWord.class);
        rows.forEach(row -> counts.merge(row.progress().word(), 1, Integer::sum));
        return counts;
    }
}
