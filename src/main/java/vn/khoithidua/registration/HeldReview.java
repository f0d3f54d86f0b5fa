package vn.khoithidua.registration;

import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/** What every act of the mid-year review asks first. */
@Component
@RequiredArgsConstructor
class HeldReview {

    private final MidYearReviewStore store;

    /** Holds the review until the transaction ends; refuses (423) one that is closed. */
    MidYearReview requireOpen(Seat seat) {
        MidYearReview review = store.locked(seat.blocYear());
        if (review.isClosed() || !seat.year().isOpen()) {
            throw Refusal.locked("midYear.refusal.closed").asException();
        }
        return review;
    }

    static void requireRole(Seat seat, Collection<Role> roles) {
        if (!seat.isAny(roles)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "error.403.text", List.of()).asException();
        }
    }
}
