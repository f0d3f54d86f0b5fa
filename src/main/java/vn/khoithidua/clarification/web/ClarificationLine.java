package vn.khoithidua.clarification.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.clarification.Clarification;
import vn.khoithidua.clarification.ClarificationList.Line;
import vn.khoithidua.clarification.ClarificationMessage;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.year.Seat;

/** One line of the list. */
record ClarificationLine(
        String href,
        String member,
        String code,
        String title,
        String state,
        String kind,
        @Nullable LocalDate due,
        String question,
        String last,
        String lastBy) {

    static ClarificationLine of(Seat seat, Line line) {
        Clarification about = line.about();
        ClarificationState state = about.state();
        ClarificationMessage last = about.messages().getLast();
        return new ClarificationLine(
                ClarificationViews.base(seat, about),
                line.member().shortName(),
                line.criterion().code(),
                line.criterion().shortTitle(),
                line.overdue() ? "OVERDUE" : String.valueOf(state),
                ClarificationViews.kind(state, line.overdue()),
                about.dueOn(),
                about.messages().getFirst().words(),
                about.messages().size() > 1 ? last.words() : "",
                last.by());
    }
}
