package vn.khoithidua.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/**
 * The links with which a person sets a password without anybody else ever knowing it. Only a link's
 * hash is stored.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class ActivationLinks {

    private static final Duration LASTS = Duration.ofHours(24);

    private final UserAccounts accounts;
    private final NewPasswords newPasswords;
    private final JdbcClient jdbc;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** Makes a link, good once within 24 hours, with which the person sets a password. */
    public String make(UserId user, @Nullable Actor by) {
        if (accounts.findById(user).isEmpty()) {
            throw Refusal.notFound().asException();
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql(
                        "update activation_link set used_at = :now where user_id = :user and used_at is null")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("user", user.value())
                .update();
        jdbc.sql(
                        "insert into activation_link (token_hash, user_id, expires_at) values (:hash, :user, :expires)")
                .param("hash", sha256(token))
                .param("user", user.value())
                .param("expires", time.now().plus(LASTS).atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(Recorded.global("access.link.made", by, user));
        return token;
    }

    /** Whose link it is, if it is good still. */
    @Transactional(readOnly = true)
    public Optional<String> usernameOf(String token) {
        return jdbc.sql(
                        """
                        select u.username from activation_link l join user_account u on u.id = l.user_id
                        where l.token_hash = :hash and l.used_at is null and l.expires_at > :now and u.enabled""")
                .param("hash", sha256(token))
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getString(1))
                .optional();
    }

    /**
     * Uses a link up and sets the password; refuses a weak password and a link used up or too old.
     */
    public void activate(String token, String password) {
        String username =
                usernameOf(token)
                        .orElseThrow(() -> Refusal.invalid("access.link.gone").asException());
        UserAccount account = accounts.findByUsername(username).orElseThrow();
        newPasswords.set(account, password);
        jdbc.sql("update activation_link set used_at = :now where token_hash = :hash")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("hash", sha256(token))
                .update();
        events.publishEvent(
                Recorded.global(
                        "access.password.set",
                        new Actor(account.getId(), account.getFullName()),
                        account.getId()));
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
