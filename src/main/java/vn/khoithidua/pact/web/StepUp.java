package vn.khoithidua.pact.web;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.OwnProof;
import vn.khoithidua.access.SecondFactors;
import vn.khoithidua.access.StepUpCheck;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.Confirmation;

/**
 * The password given again before a binding act, with the code of the second factor where one is
 * set up; remembered in the session for five minutes.
 */
@Component
@RequiredArgsConstructor
class StepUp {

    static final String DONE = "pact.stepUp";

    private final StepUpCheck check;
    private final SecondFactors factors;
    private final TimeSource time;

    /**
     * What was last given again, if that still counts: not what another person gave who was signed
     * in over the same session before.
     */
    Optional<Confirmation.StepUp> fresh(HttpSession session, Actor person) {
        return session.getAttribute(DONE) instanceof Confirmation.StepUp done
                        && done.person().equals(person.user())
                        && done.isFresh(time.now())
                        && (done.code() || !isCodeNeeded(person))
                ? Optional.of(done)
                : Optional.empty();
    }

    boolean isCodeNeeded(Actor person) {
        return factors.isOn(person.user());
    }

    /** Takes password and code; refuses wrong ones, and any after too many wrong ones. */
    Confirmation.StepUp confirm(HttpSession session, Actor person, OwnProof typed) {
        boolean code = check.prove(person, typed);
        Instant now = time.now().truncatedTo(ChronoUnit.MILLIS);
        Confirmation.StepUp done = new Confirmation.StepUp(person.user(), now, code);
        session.setAttribute(DONE, done);
        return done;
    }
}
