package vn.khoithidua.access.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.CodeOutcome;
import vn.khoithidua.access.FactorCheck;
import vn.khoithidua.access.SecondFactors;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.access.web.SecondStepException.Why;
import vn.khoithidua.kernel.TimeSource;

/** The second step of a sign-in, for who has a second factor. */
@Component
@RequiredArgsConstructor
class CodeStep {

    private final SecondFactors factors;
    private final FactorCheck codes;
    private final TimeSource time;

    boolean isNeeded(SignedIn person) {
        return factors.isOn(person.id());
    }

    /** Asks for the code of a person whose password was right. */
    SecondStepException wanted(SignedIn person) {
        person.eraseCredentials();
        return SecondStepException.wanted(new PendingSignIn(person, time.now()));
    }

    /** Who is signed in by this code; refuses what does not do, with what to do. */
    Authentication take(SignInDetails details, String code) {
        SignedIn person =
                details.pending()
                        .filter(pending -> pending.isFresh(time.now()))
                        .map(PendingSignIn::person)
                        .orElseThrow(() -> new SecondStepException(Why.OVER));
        switch (codes.check(person.actor(), code)) {
            case CodeOutcome.Right right -> {
                UsernamePasswordAuthenticationToken done =
                        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
                done.setDetails(details);
                return done;
            }
            case CodeOutcome.Wrong wrong -> throw new SecondStepException(Why.WRONG);
            case CodeOutcome.Used used -> throw new SecondStepException(Why.USED);
            case CodeOutcome.Wait slow -> throw SecondStepException.slow(slow.seconds());
        }
    }
}
