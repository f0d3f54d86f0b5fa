package vn.khoithidua.access;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/**
 * Checks what a person types as second factor: the app's code or a recovery code, each good once.
 * The person's row is locked meanwhile, so of two requests with the same code one is refused. In a
 * transaction of its own: a code is used up, and a wrong one counted, whatever becomes of the rest.
 *
 * <p>Wrong codes are slowed down as wrong passwords are, but per person and from wherever they
 * come: who gets this far knows the password.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class FactorCheck {

    /** At so many wrong codes in a row the owner is told: somebody has the password. */
    private static final int GUESSED = 5;

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final FactorStore store;
    private final FactorKey key;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** What the typed code is worth; {@link CodeOutcome.Wrong} for who has no second factor. */
    public CodeOutcome check(Actor person, String typed) {
        FactorStore.Row row = store.locked(person.user()).orElse(null);
        if (row == null || row.secret() == null) {
            return new CodeOutcome.Wrong();
        }
        Instant now = time.now();
        Duration wait = waitOf(row, now);
        if (wait.isPositive()) {
            return new CodeOutcome.Wait(wait);
        }
        CodeOutcome outcome = outcome(person, row, RecoveryCodes.digits(typed), now);
        if (outcome instanceof CodeOutcome.Wrong) {
            int failures = failuresOf(row, now) + 1;
            store.failed(person.user(), failures, now);
            record("access.factor.refused", person);
            if (failures == GUESSED) {
                record("access.factor.guessed", person);
            }
        }
        return outcome;
    }

    private CodeOutcome outcome(Actor person, FactorStore.Row row, String code, Instant now) {
        UserId user = person.user();
        if (code.length() == RecoveryCodes.DIGITS && store.use(user, key.mark(user, code), now)) {
            store.accepted(user, row.lastStep());
            record("access.factor.recoveryUsed", person, "codesLeft", store.codesLeft(user));
            return new CodeOutcome.Right(true);
        }
        byte[] sealed = row.secret();
        OptionalLong step =
                sealed == null || code.length() != TimeCodes.DIGITS
                        ? OptionalLong.empty()
                        : TimeCodes.stepOf(key.open(user, sealed), code, now);
        if (step.isEmpty()) {
            return new CodeOutcome.Wrong();
        }
        if (step.getAsLong() <= row.lastStep()) {
            return new CodeOutcome.Used();
        }
        store.accepted(user, step.getAsLong());
        return new CodeOutcome.Right(false);
    }

    private static Duration waitOf(FactorStore.Row row, Instant now) {
        Instant failed = row.failedAt();
        return failed == null
                ? Duration.ZERO
                : SignInThrottle.waitAfter(row.failures(), failed, now);
    }

    private static int failuresOf(FactorStore.Row row, Instant now) {
        Instant failed = row.failedAt();
        return failed == null || failed.plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : row.failures();
    }

    private void record(String action, Actor person, Object... detail) {
        events.publishEvent(Recorded.global(action, person, person.user(), detail));
    }
}
