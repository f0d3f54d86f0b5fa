package vn.khoithidua.access;

import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;

/**
 * Asks a signed-in person for the password again, and for a code where a second factor is set up,
 * before acts that bind. Guessing is slowed down as at the sign-in.
 */
@Service
@RequiredArgsConstructor
public class StepUpCheck {

    /** Where failed tries of who is signed in are counted, in place of an address. */
    public static final String PLACE = "step-up";

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final FactorStore factors;
    private final FactorCheck codes;

    /**
     * Takes the proof, or refuses it with what is wrong.
     *
     * @return whether a code of the second factor was part of it
     */
    public boolean prove(Actor person, OwnProof typed) {
        String name = person.user().toString();
        Duration wait = throttle.mustWait(name, PLACE);
        if (wait.isPositive()) {
            throw Refusal.invalid("access.stepUp.wait", wait.toSeconds() + 1).asException();
        }
        if (!accounts.isPasswordOf(person, typed.password())) {
            throttle.failed(name, PLACE);
            throw Refusal.invalid("access.stepUp.password").asException();
        }
        throttle.succeeded(name, PLACE);
        if (!factors.isSetUp(person.user())) {
            return false;
        }
        switch (codes.check(person, typed.code())) {
            case CodeOutcome.Right right -> {
                return true;
            }
            case CodeOutcome.Wrong wrong ->
                    throw Refusal.invalid("access.stepUp.code").asException();
            case CodeOutcome.Used used -> throw Refusal.invalid("access.stepUp.used").asException();
            case CodeOutcome.Wait slow ->
                    throw Refusal.invalid("access.stepUp.slow", slow.seconds()).asException();
        }
    }
}
