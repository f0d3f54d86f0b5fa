package vn.khoithidua.access;

import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.khoithidua.kernel.UserId;

/** Finds the account for a sign-in. One without a password cannot sign in. */
@Service
@RequiredArgsConstructor
class SignInDirectory implements UserDetailsService {

    private final JdbcClient jdbc;

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return jdbc.sql(
                        """
                        select id, username, full_name, enabled, password_hash from user_account
                        where username = :name and password_hash is not null""")
                .param("name", typed.strip().toLowerCase(Locale.ROOT))
                .query(
                        (row, n) ->
                                (UserDetails)
                                        new SignedIn(
                                                new UserId(row.getObject("id", UUID.class)),
                                                row.getString("username"),
                                                row.getString("full_name"),
                                                row.getBoolean("enabled"),
                                                row.getString("password_hash")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
