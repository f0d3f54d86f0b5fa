package vn.khoithidua.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Accounts: created, activated by a link, disabled, given dated roles. Nobody but the person ever
 * knows a password.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class Accounts {

    private static final Duration LINK_LASTS = Duration.ofHours(24);
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private final UserAccounts accounts;
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * A person to give an account to.
     *
     * @param username small Latin letters, digits, dot, dash; 3 to 60
     * @param title office, such as "Giám đốc"; may be empty
     * @param email may be empty
     */
    public record NewAccount(String username, String fullName, String title, String email) {}

    /**
     * Creates an account that waits for its activation link; refuses a name already taken or
     * malformed.
     */
    public UserId create(NewAccount account, @Nullable Actor by) {
        String username = account.username().strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw Refusal.invalid("access.username.form", username).asException();
        }
        if (accounts.findByUsername(username).isPresent()) {
            throw Refusal.conflict("access.username.taken", username).asException();
        }
        UserId id = UserId.next();
        accounts.saveAndFlush(
                new UserAccount(
                        id,
                        username,
                        VietnameseText.cleanLine(account.fullName()),
                        VietnameseText.cleanLine(account.title()),
                        account.email().strip(),
                        time.now()));
        events.publishEvent(
                Recorded.global("access.account.created", by, id, "username", username));
        return id;
    }

    /** Changes name, title and e-mail address. */
    public void rename(UserId user, String fullName, String title, String email, Actor by) {
        found(user)
                .rename(
                        VietnameseText.cleanLine(fullName),
                        VietnameseText.cleanLine(title),
                        email.strip());
        events.publishEvent(
                Recorded.global("access.account.renamed", by, user, "fullName", fullName));
    }

    /** Makes a link, good once within 24 hours, with which the person sets a password. */
    public String newLink(UserId user, @Nullable Actor by) {
        found(user);
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
                .param("expires", time.now().plus(LINK_LASTS).atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(Recorded.global("access.link.made", by, user));
        return token;
    }

    /** Whose link it is, if it is good still. */
    @Transactional(readOnly = true)
    public Optional<String> usernameOfLink(String token) {
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
                usernameOfLink(token)
                        .orElseThrow(() -> Refusal.invalid("access.link.gone").asException());
        UserAccount account = accounts.findByUsername(username).orElseThrow();
        setPassword(account, password);
        jdbc.sql("update activation_link set used_at = :now where token_hash = :hash")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("hash", sha256(token))
                .update();
        events.publishEvent(
                Recorded.global("access.password.set", actorOf(account), account.getId()));
    }

    /** Changes one's own password; refuses a wrong present one. */
    public void changePassword(Actor person, String present, String wanted) {
        UserAccount account = found(person.user());
        if (!encoder.matches(present, account.getPasswordHash())) {
            throw Refusal.invalid("access.password.presentWrong").asException();
        }
        setPassword(account, wanted);
        events.publishEvent(Recorded.global("access.password.changed", person, account.getId()));
    }

    /** Whether the password is the person's own: for acts that ask for it again. */
    @Transactional(readOnly = true)
    public boolean isPasswordOf(Actor person, String password) {
        return encoder.matches(password, found(person.user()).getPasswordHash());
    }

    /** Ends the account's use at once, open sessions included. */
    public void disable(UserId user, Actor by) {
        UserAccount account = found(user);
        account.disable();
        jdbc.sql("delete from spring_session where principal_name = :name")
                .param("name", account.getUsername())
                .update();
        events.publishEvent(Recorded.global("access.account.disabled", by, user));
    }

    public void enable(UserId user, Actor by) {
        found(user).enable();
        events.publishEvent(Recorded.global("access.account.enabled", by, user));
    }

    /** Sets a password directly: for sample data only, where every account has the same one. */
    public void setSamplePassword(UserId user, String encoded) {
        found(user).setPasswordTo(encoded);
    }

    private void setPassword(UserAccount account, String password) {
        PasswordRules.refusal(password, account.getUsername())
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
        account.setPasswordTo(String.valueOf(encoder.encode(password)));
    }

    private UserAccount found(UserId user) {
        return accounts.findById(user).orElseThrow(() -> Refusal.notFound().asException());
    }

    private static Actor actorOf(UserAccount account) {
        return new Actor(account.getId(), account.getFullName());
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
