package vn.khoithidua.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.year.RosterMember;

/**
 * How far all members of a bloc-year are.
 *
 * @param asked for how many criteria targets are asked
 * @param due the step's last day in time, or null if none is set
 */
public record RegistrationBoard(List<Place> places, int asked, @Nullable LocalDate due) {

    public RegistrationBoard {
        places = List.copyOf(places);
    }

    /**
     * One member.
     *
     * @param targets how many it has registered
     * @param late handed in late, or not handed in although the last day has passed
     */
    public record Place(
            RosterMember member, Registration registration, long targets, boolean late) {

        /** Whether the secretary waits for it. */
        public boolean isMissing() {
            return !registration.state().isHandedIn();
        }
    }

    public long missing() {
        return places.stream().filter(Place::isMissing).count();
    }

    public long accepted() {
        return places.stream()
                .filter(place -> place.registration().state() == RegistrationState.ACCEPTED)
                .count();
    }
}
