package vn.khoithidua.registration;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.Seat;

/**
 * The bloc's own acts in the mid-year review: its report, and the closing, which keeps the targets
 * as they stand. Each refuses (403) a role that lacks it and (423) a closed review.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class MidYearClosing {

    private static final int LONGEST = 20000;

    private final MidYearReviewStore store;
    private final HeldReview held;
    private final RegistrationTable tables;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Saves the bloc's own report; refuses (409) what somebody else wrote on, (422) words beyond
     * 20000 characters.
     */
    public void write(Seat seat, String words, long revision) {
        HeldReview.requireRole(seat, RegistrationFlow.KEEPERS);
        MidYearReview review = held.requireOpen(seat);
        if (review.revision() != revision) {
            throw Refusal.conflict("midYear.refusal.stale").asException();
        }
        String clean = VietnameseText.clean(words);
        if (clean.length() > LONGEST) {
            throw Refusal.invalid("registration.refusal.long", LONGEST).asException();
        }
        store.words(seat.blocYear(), clean);
        tell("midYear.written", seat);
    }

    /** The head closes the review: from now on it is only read. */
    public void close(Seat seat) {
        HeldReview.requireRole(seat, List.of(Role.BLOC_HEAD));
        held.requireOpen(seat);
        store.close(
                seat.blocYear(),
                seat.actor(),
                time.now(),
                tables.keep(seat.blocYear()).orElse(null));
        tell("midYear.closed", seat);
    }

    private void tell(String action, Seat seat) {
        events.publishEvent(
                Recorded.of(
                        action, seat.actor(), seat.blocYear(), seat.blocYear(), "reason", null));
    }
}
