package vn.khoithidua.registration.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.registration.AwardName;
import vn.khoithidua.registration.Registration;
import vn.khoithidua.registration.RegistrationBoard;
import vn.khoithidua.year.Seat;

/** A member on the list of registrations. */
record RegistrationLine(
        String line,
        String member,
        String shortName,
        boolean own,
        String state,
        String badge,
        boolean late,
        long targets,
        List<String> awards,
        String words,
        @Nullable Instant handedInAt,
        @Nullable String handedInBy) {

    static RegistrationLine of(RegistrationBoard.Place place, Seat seat) {
        Registration it = place.registration();
        return new RegistrationLine(
                it.line().toString(),
                place.member().name(),
                place.member().shortName(),
                seat.owns(it.line()),
                it.isBegun() ? it.state().name() : "NONE",
                RegistrationView.badge(it.state()),
                place.late(),
                place.targets(),
                it.awards().stream().map(AwardName::name).toList(),
                it.words(),
                it.handedInAt(),
                it.handedInBy());
    }
}
