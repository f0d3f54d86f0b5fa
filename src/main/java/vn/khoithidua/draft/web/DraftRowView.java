package vn.khoithidua.draft.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.DraftLine;
import vn.khoithidua.draft.DraftPaper;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.year.Seat;

/**
 * A draft in the list.
 *
 * @param badge the colour that goes with its state
 */
record DraftRowView(
        String href,
        String title,
        String kind,
        String state,
        String badge,
        int version,
        @Nullable LocalDate due,
        boolean overdue,
        int comments,
        int open,
        int silent,
        boolean waitsForOwn) {

    static DraftRowView of(DraftLine line, Seat seat, LocalDate today) {
        DraftPaper draft = line.draft();
        return new DraftRowView(
                "/years/" + seat.blocYear() + "/drafts/" + draft.id(),
                draft.title(),
                draft.kind().name(),
                draft.state().name(),
                badge(draft.state()),
                draft.version(),
                draft.dueOn(),
                draft.isOverdue(today),
                line.comments(),
                line.open(),
                line.silent(),
                line.waitsForOwn());
    }

    static String badge(DraftState state) {
        return switch (state) {
            case DRAFT -> "mute";
            case CONSULTING -> "warn";
            case AGREED -> "info";
            case ISSUED -> "ok";
        };
    }
}
