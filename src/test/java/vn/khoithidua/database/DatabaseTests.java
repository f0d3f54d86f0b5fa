package vn.khoithidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;

@PageTest
class DatabaseTests {

    @Autowired private JdbcClient jdbc;

    @Autowired private DatabaseClock clock;

    @Autowired private TransactionTemplate transaction;

    @Test
    void ordersVietnameseNamesByThemselves() {
        assertThat(
                        jdbc.sql(
                                        "select x from (values ('Dương'),('Ân'),('An'),('Ăn'),('Đặng'),('Ánh')) v(x) order by x")
                                .query(String.class)
                                .list())
                .containsExactly("An", "Ánh", "Ăn", "Ân", "Dương", "Đặng");
    }

    @Test
    void findsNamesWithoutTheirMarks() {
        assertThat(jdbc.sql("select folded('Sở Công Thương ĐẶNG')").query(String.class).single())
                .isEqualTo("so cong thuong dang");
    }

    @Test
    void keepsCheckSumsAndTakesNoForeignLocale() {
        assertThat(jdbc.sql("show data_checksums").query(String.class).single()).isEqualTo("on");
    }

    @Test
    void timeStandsStillWithinATransaction() {
        transaction.executeWithoutResult(
                status -> {
                    Instant first = clock.now();
                    jdbc.sql("select pg_sleep(0.01)").query().singleRow();
                    assertThat(clock.now()).isEqualTo(first);
                });
    }

    @Test
    void runTimeUserCannotRewriteTheTrail() {
        for (String attempt :
                new String[] {
                    "update audit.entry set action = 'x'",
                    "delete from audit.entry",
                    "truncate audit.entry",
                    "update audit.chain_head set seq = 0",
                    "set session_replication_role = replica"
                }) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update())
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void runTimeUserCannotChangeTables() {
        assertThatThrownBy(() -> jdbc.sql("alter table once_key add column extra text").update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }
}
