package vn.khoithidua.registration.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.registration.MidYearBoard;
import vn.khoithidua.year.Seat;

/**
 * A member on the summary of the review.
 *
 * @param groups its counts, one entry per content group shown
 */
record ReviewLine(
        String line,
        String member,
        boolean own,
        String state,
        boolean late,
        List<List<ProgressCounts>> groups,
        List<ProgressCounts> all,
        @Nullable Instant handedInAt) {

    /** The content groups that hold any target, by their place. */
    static List<Integer> shown(MidYearBoard board) {
        return IntStream.range(0, board.groups().size())
                .filter(
                        group ->
                                board.places().stream()
                                        .anyMatch(
                                                place ->
                                                        !place.sections()
                                                                .get(group)
                                                                .rows()
                                                                .isEmpty()))
                .boxed()
                .toList();
    }

    static ReviewLine of(MidYearBoard.Place place, List<Integer> shown, Seat seat) {
        return new ReviewLine(
                place.member().line().toString(),
                place.member().name(),
                seat.owns(place.member().line()),
                place.report().revision() == 0 ? "NONE" : place.report().state().name(),
                place.late(),
                shown.stream().map(group -> ProgressCounts.of(place.counts(group))).toList(),
                ProgressCounts.of(place.counts()),
                place.report().handedInAt());
    }
}
