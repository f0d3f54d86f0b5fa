package vn.khoithidua.home.web;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityName;

/**
 * The name of the only authority, which strangers see too: remembered, so that the sign-in page
 * asks the database for nothing.
 */
@Component
@RequiredArgsConstructor
class AuthorityInstalled {

    private final Authorities authorities;
    private final TimeSource time;
    private final AtomicReference<@Nullable String> known = new AtomicReference<>();

    /** Its name today; empty if there is none or more than one. */
    String name() {
        String name = known.get();
        if (name == null) {
            LocalDate today = time.today();
            List<AuthorityName> all = authorities.all(today);
            name = all.size() == 1 ? all.getFirst().name() : "";
            known.set(name);
        }
        return name;
    }

    @TransactionalEventListener
    void on(Recorded fact) {
        if (fact.action().startsWith("authority.")) {
            known.set(null);
        }
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void namesMayChange() {
        known.set(null);
    }
}
