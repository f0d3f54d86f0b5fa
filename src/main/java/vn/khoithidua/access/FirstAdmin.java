package vn.khoithidua.access;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/**
 * In production: refuses a database with sample data, whose passwords everybody knows, and prints a
 * link for the first admin while there is no account or the first one has not been activated. The
 * link is good once; each start makes a new one.
 */
@Component
@Profile("prod")
@RequiredArgsConstructor
@Slf4j
class FirstAdmin implements SmartInitializingSingleton, ApplicationRunner {

    private static final String USERNAME = "admin";

    private final Accounts accounts;
    private final ActivationLinks links;
    private final AccountDirectory directory;
    private final UserAccounts stored;
    private final Roles roles;
    private final SampleMark sample;
    private final TimeSource time;
    private final TransactionTemplate transaction;

    private final Environment environment;

    /** Before the first request can come in. */
    @Override
    public void afterSingletonsInstantiated() {
        if (sample.isSet()) {
            throw new SampleDataInProductionException();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String token = transaction.execute(status -> tokenIfNeeded());
        if (token != null && !token.isEmpty()) {
            log.warn(
                    "First administrator \"{}\": set the password within 24 hours at {}/activate/{}",
                    USERNAME,
                    environment.getProperty("app.address", "https://<address>"),
                    token);
        }
    }

    private String tokenIfNeeded() {
        if (directory.isEmpty()) {
            UserId admin =
                    accounts.create(
                            new Accounts.NewAccount(USERNAME, "Quản trị hệ thống", "", ""), null);
            roles.assign(
                    admin, Grant.admin(), DateRange.since(time.today()), "Khởi tạo hệ thống", null);
            return links.make(admin, null);
        }
        return stored.findByUsername(USERNAME)
                .filter(account -> stored.count() == 1 && account.getPasswordHash() == null)
                .map(account -> links.make(account.getId(), null))
                .orElse("");
    }
}
