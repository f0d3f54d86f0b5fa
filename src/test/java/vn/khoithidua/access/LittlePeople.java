package vn.khoithidua.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.UserId;

/** Makes people with accounts and roles for tests. */
@Component
@RequiredArgsConstructor
public class LittlePeople {

    /** Everybody's password. */
    public static final String PASSWORD = "mưa rơi trên phố cổ";

    private final Accounts accounts;
    private final Roles roles;
    private final GrantsReader reader;
    private final PasswordEncoder encoder;

    /** A person with an account. */
    public record Person(UserId id, String username, String name) {

        public Actor actor() {
            return new Actor(id, name);
        }

        /** Makes a request this person's. */
        public RequestPostProcessor signedIn() {
            return user(new SignedIn(id, username, name, true, null));
        }
    }

    /** A person with these roles since 2020. */
    public Person person(String name, String title, Grant... grants) {
        String username = "p." + UUID.randomUUID().toString().substring(0, 12);
        UserId id = accounts.create(new Accounts.NewAccount(username, name, title, ""), null);
        accounts.setSamplePassword(id, String.valueOf(encoder.encode(PASSWORD)));
        for (Grant grant : grants) {
            roles.assign(id, grant, DateRange.since(LocalDate.of(2020, 1, 1)), "Quyết định", null);
        }
        return new Person(id, username, name);
    }

    /** What the person may do today. */
    public Grants grants(Person person) {
        return reader.of(person.id()).orElseThrow();
    }
}
