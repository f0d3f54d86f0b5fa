package vn.khoithidua.sampledata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Roles;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.UserId;

/** The people of the sample world, all with the same password. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class Cast {

    static final String PASSWORD = SampleMark.PASSWORD;
    static final String BASIS = "Dữ liệu mẫu";

    private final Accounts accounts;
    private final Roles roles;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private @Nullable String encoded;

    /** A person whose account the first start prints. */
    record Listed(String username, String fullName, String part) {}

    /**
     * Gives a person an account, once.
     *
     * @param part role and place in words
     * @param position place in the printed table of accounts, or null if it is not printed
     */
    Actor person(
            String username,
            String fullName,
            String title,
            String part,
            @Nullable Integer position) {
        UserId user =
                accounts.create(
                        new Accounts.NewAccount(
                                username, fullName, title, username + "@mau.example"),
                        null);
        accounts.setSamplePassword(user, password());
        jdbc.sql(
                        """
                        insert into sample_person (username, user_id, full_name, part, position)
                        values (:username, :user, :name, :part, :position)""")
                .param("username", username)
                .param("user", user.value())
                .param("name", fullName)
                .param("part", part)
                .param("position", position)
                .update();
        return new Actor(user, fullName);
    }

    /** An account whose person has set no password yet. */
    void newcomer(String username, String fullName, String title) {
        accounts.create(
                new Accounts.NewAccount(username, fullName, title, username + "@mau.example"),
                null);
    }

    /** A role from a day on, without an end. */
    void grant(Actor person, Grant grant, LocalDate from) {
        roles.assign(person.user(), grant, DateRange.since(from), BASIS, null);
    }

    boolean knows(String username) {
        return jdbc.sql("select exists (select from sample_person where username = :username)")
                .param("username", username)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    Actor actor(String username) {
        return jdbc.sql("select user_id, full_name from sample_person where username = :username")
                .param("username", username)
                .query(
                        (row, n) ->
                                new Actor(
                                        UserId.of(row.getString("user_id")),
                                        row.getString("full_name")))
                .optional()
                .orElseThrow(
                        () -> new IllegalStateException("No sample person is called " + username));
    }

    /** These people, in this order. */
    List<Listed> named(List<String> usernames) {
        return jdbc.sql(
                        """
                        select username, full_name, part from sample_person
                        where username = any(:names) order by array_position(:names, username)""")
                .param("names", usernames.toArray(String[]::new))
                .query(Cast::read)
                .list();
    }

    List<Listed> listed() {
        return jdbc.sql(
                        """
                        select username, full_name, part from sample_person
                        where position is not null order by position, username""")
                .query(Cast::read)
                .list();
    }

    private static Listed read(ResultSet row, int n) throws SQLException {
        return new Listed(
                row.getString("username"), row.getString("full_name"), row.getString("part"));
    }

    private synchronized String password() {
        String known = encoded;
        if (known == null) {
            known = String.valueOf(encoder.encode(PASSWORD));
            encoded = known;
        }
        return known;
    }
}
