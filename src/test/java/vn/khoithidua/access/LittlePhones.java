package vn.khoithidua.access;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TimeSource;

/** Gives people of tests a phone with an authenticator app. */
@Component
@RequiredArgsConstructor
public class LittlePhones {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecondFactors factors;
    private final TimeSource time;

    /** An app that knows its secret and which codes were used; never the same code twice. */
    public static final class Phone {

        private final byte[] secret;
        private long last;

        private Phone(byte[] secret) {
            this.secret = secret;
        }

        /** The app after the secret was typed into it, as the page shows it. */
        public static Phone with(String shown) {
            StringBuilder digits = new StringBuilder();
            shown.replace(" ", "")
                    .chars()
                    .forEach(c -> digits.append(Character.forDigit(BASE_32.indexOf(c), 32)));
            byte[] bytes = new BigInteger(digits.toString(), 32).toByteArray();
            byte[] secret = new byte[20];
            for (int i = 0; i < Math.min(20, bytes.length); i++) {
                secret[19 - i] = bytes[bytes.length - 1 - i];
            }
            return new Phone(secret);
        }

        /**
         * The next code: of half a minute ago if that was not used yet, so that three can be had
         * without waiting.
         */
        public String next(Instant now) {
            last = Math.max(last + 1, TimeCodes.step(now) - 1);
            return TimeCodes.code(secret, Instant.ofEpochSecond(30 * last));
        }
    }

    /**
     * A phone and the recovery codes that came with it.
     *
     * @param codes as they are shown
     */
    public record Equipment(Phone phone, List<String> codes) {}

    /** Sets a second factor up for a person of {@link LittlePeople}. */
    public Equipment setUp(LittlePeople.Person person) {
        factors.offer(person.actor(), new OwnProof(LittlePeople.PASSWORD, ""));
        Phone phone = Phone.with(factors.offered(person.actor()).orElseThrow().secret());
        return new Equipment(phone, factors.confirm(person.actor(), phone.next(time.now())));
    }
}
