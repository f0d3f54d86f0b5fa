package vn.khoithidua.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.UserId;

/** A person's account. Without a password hash it waits for its activation link to be used. */
@Entity
@Table(name = "user_account")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class UserAccount {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UserId id;

    private String username;
    private String fullName;
    private String title;
    private String email;
    private @Nullable String passwordHash;
    private boolean enabled;
    private Instant createdAt;

    @Version private @Nullable Long version;

    UserAccount(
            UserId id,
            String username,
            String fullName,
            String title,
            String email,
            Instant createdAt) {
        this.id = id;
        this.username = username;
        this.fullName = fullName;
        this.title = title;
        this.email = email;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    void rename(String newFullName, String newTitle, String newEmail) {
        fullName = newFullName;
        title = newTitle;
        email = newEmail;
    }

    void setPasswordTo(String hash) {
        passwordHash = hash;
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }
}
