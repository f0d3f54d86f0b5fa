package vn.khoithidua.registration;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/**
 * The acts of the mid-year review. Each refuses (404) a line out of the person's reach, (403) a
 * role that lacks it, (409) what moved on meanwhile, (423) a closed window and a closed review.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class MidYearFlow {

    private static final int LONGEST = 8000;
    private static final int LONGEST_REASON = 1000;
    private static final List<Role> MEMBERS = List.of(Role.AGENCY_OFFICER, Role.AGENCY_LEADER);

    private final MidYearStore store;
    private final HeldReview held;
    private final MidYearFiles files;
    private final MidYearReviews reviews;
    private final StoredFiles stored;
    private final Roster roster;
    private final Windows windows;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** Saves a member's results and words; also (422) refuses words beyond 8000 characters. */
    public void save(Seat seat, RosterLineId line, MidYearDraft draft) {
        MidYearReport present = own(seat, line);
        if (present.revision() != draft.revision()) {
            throw Refusal.conflict("midYear.refusal.stale").asException();
        }
        if (draft.words().length() > LONGEST) {
            throw Refusal.invalid("registration.refusal.long", LONGEST).asException();
        }
        store.save(seat.blocYear(), line, draft.words());
        MidYearPage page = reviews.page(seat, line);
        for (MidYearRow row : page.rows()) {
            MidYearResult result = draft.results().get(row.criterion().key());
            if (result != null && !result.equals(row.result())) {
                store.result(line, row.criterion().key(), result);
            }
        }
        tell("midYear.saved", seat, line, null);
    }

    /** Adds a document; of the whole report where no criterion is named. */
    public void attach(
            Seat seat,
            RosterLineId line,
            @Nullable CriterionKey about,
            @Nullable String name,
            InputStreamSource content) {
        MidYearReport present = own(seat, line);
        if (present.revision() == 0) {
            store.save(seat.blocYear(), line, "");
        }
        boolean known =
                about == null
                        || reviews.page(seat, line).rows().stream()
                                .anyMatch(row -> row.criterion().key().equals(about));
        if (!known) {
            throw Refusal.notFound().asException();
        }
        files.link(
                line,
                stored.store(name, content, seat.actor()),
                about == null ? null : about.value());
        tell("midYear.saved", seat, line, null);
    }

    /** The leader hands the report in; late after the soft deadline. */
    public void handIn(Seat seat, RosterLineId line) {
        HeldReview.requireRole(seat, List.of(Role.AGENCY_LEADER));
        MidYearReport present = own(seat, line);
        if (present.revision() == 0) {
            throw Refusal.conflict("midYear.refusal.empty").asException();
        }
        store.move(line, MidYearState.HANDED_IN, null, seat.actor(), time.now());
        tell("midYear.handedIn", seat, line, null);
    }

    /** The secretary sends a report back; refuses (422) an empty reason. */
    public void sendBack(Seat seat, RosterLineId line, String reason) {
        if (!roster.yearOf(line).equals(seat.blocYear())) {
            throw Refusal.notFound().asException();
        }
        HeldReview.requireRole(seat, RegistrationFlow.KEEPERS);
        held.requireOpen(seat);
        String why = VietnameseText.clean(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid("registration.refusal.returnReason").asException();
        }
        if (!report(seat, line).isHandedIn()) {
            throw Refusal.conflict("midYear.refusal.notHandedIn").asException();
        }
        store.move(line, MidYearState.RETURNED, why, null, time.now());
        tell("midYear.returned", seat, line, why);
    }

    /**
     * Holds the member's line and refuses (409) when somebody wrote on since the leader read it; a
     * request that does not say what was read is incomplete (422).
     *
     * @param revision the revision that was shown; negative where none was said
     */
    public void requireSeen(Seat seat, RosterLineId line, long revision) {
        long present = own(seat, line).revision();
        if (revision < 0) {
            throw Refusal.invalid("registration.refusal.revision").asException();
        }
        if (present != revision) {
            throw Refusal.conflict("midYear.refusal.unseen").asException();
        }
    }

    private MidYearReport own(Seat seat, RosterLineId line) {
        if (!seat.owns(line) || !seat.isAny(MEMBERS)) {
            throw Refusal.notFound().asException();
        }
        held.requireOpen(seat);
        MidYearReport present = report(seat, line);
        if (present.isHandedIn()) {
            throw Refusal.conflict("midYear.refusal.handedIn").asException();
        }
        if (present.handedInAt() == null) {
            windows.lateOrRefuse(seat.blocYear(), line, Step.MID_YEAR_REVIEW);
        }
        return present;
    }

    private MidYearReport report(Seat seat, RosterLineId line) {
        return store.reports(seat.blocYear()).getOrDefault(line, MidYearReport.none(line));
    }

    private void tell(String action, Seat seat, Object about, @Nullable String reason) {
        events.publishEvent(
                Recorded.of(action, seat.actor(), seat.blocYear(), about, "reason", reason));
    }
}
