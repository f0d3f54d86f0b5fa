package vn.khoithidua.access;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with 19 MiB and two passes, at most eight at a time, over the composed form of the
 * letters.
 */
@Configuration(proxyBeanMethods = false)
class Encoders {

    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
        return new Composed(new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", argon2)));
    }

    private static final class Composed implements PasswordEncoder {

        private final PasswordEncoder inner;
        private final Semaphore atOnce = new Semaphore(8);

        Composed(PasswordEncoder inner) {
            this.inner = inner;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null
                    ? null
                    : limited(() -> inner.encode(PasswordRules.normalized(password)));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            if (password == null || encoded == null || password.length() > PasswordRules.LONGEST) {
                return false;
            }
            return limited(() -> inner.matches(PasswordRules.normalized(password), encoded));
        }

        private <T> T limited(Supplier<T> work) {
            atOnce.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                atOnce.release();
            }
        }
    }
}
