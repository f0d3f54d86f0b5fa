package vn.khoithidua.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.UserId;

/** The person behind a session. Roles are not kept here: they are read for each request. */
public final class SignedIn implements UserDetails, Principal, CredentialsContainer, Serializable {

    private static final long serialVersionUID = 1L;

    private final UserId id;
    private final String username;
    private final String fullName;
    private final boolean enabled;
    private @Nullable String password;

    public SignedIn(
            UserId id,
            String username,
            String fullName,
            boolean enabled,
            @Nullable String password) {
        this.id = id;
        this.username = username;
        this.fullName = fullName;
        this.enabled = enabled;
        this.password = password;
    }

    public UserId id() {
        return id;
    }

    public Actor actor() {
        return new Actor(id, fullName);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
