package vn.khoithidua.access;

import java.util.Locale;
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

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private final UserAccounts accounts;
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final TimeSource time;
    private final NewPasswords newPasswords;
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

    /** Changes one's own password; refuses a wrong present one. */
    public void changePassword(Actor person, String present, String wanted) {
        UserAccount account = found(person.user());
        if (!encoder.matches(present, account.getPasswordHash())) {
            throw Refusal.invalid("access.password.presentWrong").asException();
        }
        newPasswords.set(account, wanted);
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

    private UserAccount found(UserId user) {
        return accounts.findById(user).orElseThrow(() -> Refusal.notFound().asException());
    }
}
