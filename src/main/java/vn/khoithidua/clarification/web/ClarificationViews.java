package vn.khoithidua.clarification.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.clarification.AnswerDays;
import vn.khoithidua.clarification.Clarification;
import vn.khoithidua.clarification.ClarificationMessage;
import vn.khoithidua.clarification.domain.ClarificationAct;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.clarification.web.ClarificationView.MessageView;
import vn.khoithidua.clarification.web.ClarificationView.TypedView;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.ScoringTable;
import vn.khoithidua.year.Seat;

/** Makes the views of exchanges. */
@Component
@RequiredArgsConstructor
class ClarificationViews {

    private final AnswerDays days;
    private final TimeSource time;

    /**
     * Where a person looks at an exchange from.
     *
     * @param verifying whether the person may verify the cell now
     * @param answering whether the person may answer for the member now
     * @param explaining whether the person may also speak unasked
     */
    record Sight(
            Seat seat,
            boolean verifying,
            boolean answering,
            boolean explaining,
            String back,
            TypedView typed) {}

    static String base(Seat seat, Clarification about) {
        return "/years/"
                + seat.blocYear()
                + "/clarifications/"
                + about.line()
                + "/"
                + about.criterion();
    }

    ClarificationView of(
            Sight sight, Clarification about, @Nullable Cell cell, ScoringTable table) {
        LocalDate today = time.today();
        boolean overdue = about.exchange().isOverdue(today);
        ClarificationState state = about.state();
        boolean shows = cell != null && sight.verifying();
        return new ClarificationView(
                base(sight.seat(), about),
                about.criterion().value(),
                sight.back(),
                state == null ? null : badge(state, overdue),
                kind(state, overdue),
                about.dueOn(),
                about.messages().stream().map(ClarificationViews::message).toList(),
                may(sight, about, today),
                sight.verifying() ? days.proposed(sight.seat()).toString() : "",
                cell == null ? 0 : cell.revision(),
                shows ? points(cell, table) : "",
                sight.typed());
    }

    static String badge(ClarificationState state, boolean overdue) {
        return "clarification.state." + (overdue ? "OVERDUE" : state.name());
    }

    static String kind(@Nullable ClarificationState state, boolean overdue) {
        return switch (state) {
            case null -> "mute";
            case ASKED -> overdue ? "bad" : "ask";
            case ANSWERED -> "info";
            case CONCLUDED, WITHDRAWN -> "mute";
        };
    }

    private static String points(@Nullable Cell cell, ScoringTable table) {
        if (cell == null || cell.verified().points() == null) {
            return "";
        }
        int decimals = Math.max(1, table.settings().roundingStep().stripTrailingZeros().scale());
        return NumberText.format(cell.verified().points(), decimals);
    }

    private static List<ClarificationAct> may(Sight sight, Clarification about, LocalDate today) {
        List<ClarificationAct> may = new ArrayList<>();
        for (ClarificationAct act : ClarificationAct.values()) {
            boolean side = act.isMembers() ? sight.answering() : sight.verifying();
            boolean unasked = act == ClarificationAct.EXPLAIN;
            if (side
                    && (!unasked || sight.explaining() && !about.isOpen())
                    && about.exchange().refusal(act, today) == null) {
                may.add(act);
            }
        }
        return may;
    }

    private static MessageView message(ClarificationMessage one) {
        return new MessageView(
                one.act(),
                !one.act().isMembers(),
                one.words(),
                one.dueOn(),
                one.documents(),
                one.changed(),
                one.by(),
                one.at());
    }

    /** What was typed into the form of an act that was refused. */
    static TypedView typed(String act, ClarificationForm form, String problem) {
        return new TypedView(
                act.toLowerCase(Locale.ROOT),
                ClarificationForm.typed(form.words()),
                ClarificationForm.typed(form.due()),
                ClarificationForm.typed(form.points()),
                ClarificationForm.typed(form.url()),
                ClarificationForm.typed(form.title()),
                problem);
    }
}
