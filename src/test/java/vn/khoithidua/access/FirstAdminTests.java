package vn.khoithidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.kernel.TimeSource;

/** What production does at its start; each try is rolled back. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTests {

    private static final Pattern LINK = Pattern.compile("/activate/([A-Za-z0-9_-]{43})");

    @Autowired private Accounts accounts;
    @Autowired ActivationLinks links;

    @Autowired private AccountDirectory directory;

    @Autowired private UserAccounts stored;

    @Autowired private Roles roles;

    @Autowired private TimeSource time;

    @Autowired private TransactionTemplate transaction;

    @Autowired private Environment environment;

    @Autowired private JdbcClient jdbc;

    private FirstAdmin start() {
        SampleMark mark = new SampleMark(jdbc, time);
        return new FirstAdmin(
                accounts, links, directory, stored, roles, mark, time, transaction, environment);
    }

    private void rolledBack(Runnable work) {
        transaction.executeWithoutResult(
                status -> {
                    work.run();
                    status.setRollbackOnly();
                });
    }

    @Test
    void anEmptyDatabaseGetsALinkForTheFirstAdmin(CapturedOutput output) {
        rolledBack(
                () -> {
                    for (String table :
                            new String[] {
                                "mail_outbox",
                                "notice",
                                "notice_preference",
                                "notice_language",
                                "notice_round",
                                "substitution",
                                "second_factor",
                                "activation_link",
                                "role_assignment",
                                "user_account"
                            }) {
                        jdbc.sql("delete from " + table).update();
                    }
                    start().run(new DefaultApplicationArguments());
                    Matcher link = LINK.matcher(output.getOut());
                    assertThat(link.find()).isTrue();
                    assertThat(links.usernameOf(link.group(1))).contains("admin");
                    UserAccount admin = stored.findByUsername("admin").orElseThrow();
                    assertThat(roles.of(admin.getId()))
                            .extracting(Roles.Assigned::grant)
                            .containsExactly(Grant.admin());
                });
    }

    @Test
    void aDatabaseWithAccountsGetsNoLink(CapturedOutput output) {
        rolledBack(
                () -> {
                    accounts.create(
                            new Accounts.NewAccount("ai.do.khac", "Ai Đó Khác", "", ""), null);
                    accounts.create(
                            new Accounts.NewAccount("ai.do.nua", "Ai Đó Nữa", "", ""), null);
                    start().run(new DefaultApplicationArguments());
                    assertThat(LINK.matcher(output.getOut()).find()).isFalse();
                });
    }

    @Test
    void productionRefusesSampleData() {
        rolledBack(
                () -> {
                    new SampleMark(jdbc, time).set();
                    FirstAdmin start = start();
                    assertThatThrownBy(start::afterSingletonsInstantiated)
                            .isInstanceOf(SampleDataInProductionException.class);
                });
        rolledBack(
                () -> {
                    jdbc.sql("delete from sample_mark").update();
                    start().afterSingletonsInstantiated();
                });
    }
}
