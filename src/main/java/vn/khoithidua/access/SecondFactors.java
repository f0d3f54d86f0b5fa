package vn.khoithidua.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/**
 * The second factor of a person: an authenticator app on the own phone, set up and taken off by the
 * person, reset by the admin when the phone is gone. It counts once a code has proved that the app
 * has the secret.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class SecondFactors {

    /** How long a secret waits for its first code. */
    public static final Duration OFFERED = Duration.ofMinutes(15);

    /** Longest reason of a reset, in characters. */
    public static final int LONGEST_REASON = 300;

    private static final String ISSUER = "Khối Thi Đua";

    private final FactorStore store;
    private final FactorKey key;
    private final StepUpCheck stepUp;
    private final AccountDirectory directory;
    private final FactorDemands demands;
    private final TimeSource time;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    /**
     * How far a person is.
     *
     * @param since when it was set up, or null if it is not
     * @param codesLeft recovery codes that are still good
     * @param possible whether the installation has a key to keep factors under
     */
    public record FactorState(@Nullable Instant since, int codesLeft, boolean possible) {

        public boolean isOn() {
            return since != null;
        }
    }

    /**
     * A secret on its way into an app.
     *
     * @param secret for typing, in groups of four
     * @param address for scanning, {@code otpauth://…}
     * @param since when it was made, which tells it from the person's other ones
     */
    public record AppOffer(String secret, String address, Instant since) {}

    @Transactional(readOnly = true)
    public FactorState state(UserId person) {
        Instant since = store.row(person).map(FactorStore.Row::setUpAt).orElse(null);
        int left = since == null ? 0 : store.codesLeft(person);
        return new FactorState(since, left, key.isThere());
    }

    @Transactional(readOnly = true)
    public boolean isOn(UserId person) {
        return store.isSetUp(person);
    }

    /** Makes a secret for a first or another app; what is set up counts until that one has. */
    public void offer(Actor person, OwnProof proof) {
        if (!key.isThere()) {
            throw Refusal.locked("access.factor.noKey").asException();
        }
        stepUp.prove(person, proof);
        byte[] sealed = key.seal(person.user(), TimeCodes.secret(random));
        store.want(person.user(), sealed, time.now());
    }

    /** The secret that waits for its first code; nothing if none does, or not any more. */
    @Transactional(readOnly = true)
    public Optional<AppOffer> offered(Actor person) {
        return store.row(person.user())
                .flatMap(row -> wanted(person, row).map(secret -> offer(person, row, secret)));
    }

    private AppOffer offer(Actor person, FactorStore.Row row, byte[] secret) {
        String username = directory.account(person.user()).username();
        String text = TimeCodes.text(secret);
        String issuer = encoded(ISSUER);
        return new AppOffer(
                text.replaceAll("(.{4})(?=.)", "$1 "),
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(issuer, encoded(username), text, issuer),
                Objects.requireNonNull(row.wantedAt()));
    }

    /**
     * The app's first code: from now on the second factor counts. Refuses a wrong one, and any once
     * the offer is over.
     *
     * @return ten recovery codes, told this once
     */
    public List<String> confirm(Actor person, String typed) {
        FactorStore.Row row = store.locked(person.user()).orElse(null);
        byte[] secret = row == null ? null : wanted(person, row).orElse(null);
        if (row == null || secret == null) {
            throw Refusal.conflict("access.factor.offerOver").asException();
        }
        Instant now = time.now();
        OptionalLong step = TimeCodes.stepOf(secret, RecoveryCodes.digits(typed), now);
        if (step.isEmpty()) {
            throw Refusal.invalid("access.factor.firstWrong").asException();
        }
        store.setUp(person.user(), step.getAsLong(), now);
        record("access.factor.setUp", person, person.user(), "renewed", row.setUpAt() != null);
        return freshCodes(person.user());
    }

    /** Ten new recovery codes; those before count no more. */
    public List<String> renewCodes(Actor person, OwnProof proof) {
        proveOn(person, proof);
        record("access.factor.codesRenewed", person, person.user());
        return freshCodes(person.user());
    }

    /** Takes the second factor off; refuses where a role of the person demands one. */
    public void remove(Actor person, OwnProof proof) {
        if (demands.isDemandedOf(person.user())) {
            throw Refusal.conflict("access.factor.demanded").asException();
        }
        proveOn(person, proof);
        store.remove(person.user());
        record("access.factor.removed", person, person.user());
    }

    /**
     * Takes somebody's second factor off: the phone is gone. Refuses one's own, a missing reason,
     * and whoever does not prove to be who asks.
     *
     * @param proof of {@code by}
     */
    public void reset(UserId person, String reason, OwnProof proof, Actor by) {
        if (person.equals(by.user())) {
            throw Refusal.conflict("access.factor.resetOwn").asException();
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("access.factor.reason", LONGEST_REASON).asException();
        }
        stepUp.prove(by, proof);
        if (!store.isSetUp(person) || !store.remove(person)) {
            throw Refusal.conflict("access.factor.notOn").asException();
        }
        record("access.factor.reset", by, person, "reason", reason.strip());
    }

    private void proveOn(Actor person, OwnProof proof) {
        if (!stepUp.prove(person, proof)) {
            throw Refusal.conflict("access.factor.notOn").asException();
        }
    }

    private Optional<byte[]> wanted(Actor person, FactorStore.Row row) {
        byte[] sealed = row.wanted();
        return sealed != null
                        && Objects.requireNonNull(row.wantedAt()).plus(OFFERED).isAfter(time.now())
                ? Optional.of(key.open(person.user(), sealed))
                : Optional.empty();
    }

    private List<String> freshCodes(UserId person) {
        List<String> codes = RecoveryCodes.fresh(random);
        store.codes(person, codes.stream().map(code -> key.mark(person, code)).toList());
        return codes.stream().map(RecoveryCodes::shown).toList();
    }

    private void record(String action, Actor by, UserId person, Object... detail) {
        events.publishEvent(Recorded.global(action, by, person, detail));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
