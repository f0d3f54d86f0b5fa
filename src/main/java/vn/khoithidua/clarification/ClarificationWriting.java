package vn.khoithidua.clarification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khoithidua.clarification.domain.ClarificationAct;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.CellRights;
import vn.khoithidua.scoring.FirstRound;
import vn.khoithidua.year.Seat;

/** The frame of every act: who comes first, whether it is possible, state, words, fact. */
@Component
@RequiredArgsConstructor
class ClarificationWriting {

    private final ClarificationStore store;
    private final CellRights rights;
    private final FirstRound firstRound;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** An act that is possible: nobody else writes in this bloc-year until it ends. */
    record Begun(Seat seat, Clarification before, ClarificationAct act, long changeNo, Instant at) {

        LocalDate today() {
            return LocalDate.ofInstant(at, TimeSource.ZONE);
        }

        /** The verifier's word; a day and points belong to a question alone. */
        Ended said(String words, @Nullable LocalDate dueOn, @Nullable BigDecimal points) {
            return end(words, dueOn, points, List.of(), dueOn, false);
        }

        /** The member's word; a question's day and points stay, unasked it has none. */
        Ended answered(String words, List<String> documents, @Nullable BigDecimal points) {
            boolean asked = act == ClarificationAct.ANSWER;
            return end(
                    words,
                    asked ? before.dueOn() : null,
                    asked ? before.askedPoints() : points,
                    documents,
                    null,
                    false);
        }

        /** The end of it, with the points that stand now. */
        Ended concluded(String words, BigDecimal now) {
            BigDecimal asked = before.askedPoints();
            boolean changed = asked == null || asked.compareTo(now) != 0;
            return end(words, before.dueOn(), asked, List.of(), null, changed);
        }

        private Ended end(
                String words,
                @Nullable LocalDate due,
                @Nullable BigDecimal points,
                List<String> documents,
                @Nullable LocalDate saidDue,
                boolean changed) {
            return new Ended(
                    this,
                    new Clarification(
                            before.line(),
                            before.criterion(),
                            act.leadsTo(),
                            due,
                            points,
                            before.messages()),
                    new ClarificationMessage(
                            act, words, saidDue, documents, changed, seat.actor().name(), at));
        }
    }

    /** An act with its outcome. */
    record Ended(Begun begun, Clarification now, ClarificationMessage said) {}

    /** Refuses what somebody else's word has overtaken, and what is not possible now. */
    Begun begin(Seat seat, Said words, ClarificationAct act) {
        long changeNo = rights.tick(seat.blocYear());
        Clarification before = store.one(words.line(), words.criterion());
        if (before.messages().size() != words.seen()) {
            throw Refusal.conflict("clarification.moved").asException();
        }
        Begun begun = new Begun(seat, before, act, changeNo, time.now());
        Refusal refusal = before.exchange().refusal(act, begun.today());
        if (refusal != null) {
            throw refusal.asException();
        }
        // A cell that waits for somebody takes documents.
        if (act == ClarificationAct.EXPLAIN) {
            store.put(seat.blocYear(), begun.answered("", List.of(), null).now(), changeNo);
        }
        return begun;
    }

    /** The member answers what is open, or explains what is not while members may. */
    Begun beginMembers(Seat seat, Said words) {
        boolean open = store.one(words.line(), words.criterion()).isOpen();
        boolean explains = !open && firstRound.takesExplanations(seat.blocYear());
        return begin(seat, words, explains ? ClarificationAct.EXPLAIN : ClarificationAct.ANSWER);
    }

    void end(Ended ended) {
        Begun begun = ended.begun();
        Seat seat = begun.seat();
        store.put(seat.blocYear(), ended.now(), begun.changeNo());
        store.say(ended.now(), ended.said(), seat.actor());
        LocalDate due = ended.said().dueOn();
        events.publishEvent(
                Recorded.of(
                        "clarification." + begun.act().name().toLowerCase(Locale.ROOT),
                        seat.actor(),
                        seat.blocYear(),
                        ended.now().line(),
                        "criterion",
                        ended.now().criterion().value(),
                        "words",
                        ended.said().words(),
                        "due",
                        due == null ? null : due.toString(),
                        "changed",
                        ended.said().changed()));
    }
}
