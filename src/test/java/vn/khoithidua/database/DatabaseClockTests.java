package vn.khoithidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;

/** One time for the whole transaction, of the database; the day is that of Viet Nam. */
@PageTest
class DatabaseClockTests {

    private static final Instant NEW_YEAR = Instant.parse("2024-12-31T17:00:00Z");

    @Autowired private DatabaseClock clock;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    @Test
    void standsStillWithinATransactionAndGoesOnAfterIt() {
        Instant first =
                Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    Instant begun = clock.now();
                                    jdbc.sql("select pg_sleep(0.01)").query((row, n) -> n).list();
                                    assertThat(clock.now()).isEqualTo(begun);
                                    return begun;
                                }));
        assertThat(clock.now()).isAfter(first);
        transaction.executeWithoutResult(
                status -> assertThat(clock.now()).isAfter(first.plusMillis(9)));
    }

    @Test
    void isTheDatabasesAndNotTheMachines() {
        transaction.executeWithoutResult(
                status -> {
                    Instant before =
                            jdbc.sql("select clock_timestamp()")
                                    .query((row, n) -> row.getTimestamp(1).toInstant())
                                    .single();
                    Instant now = clock.now();
                    Instant after =
                            jdbc.sql("select clock_timestamp()")
                                    .query((row, n) -> row.getTimestamp(1).toInstant())
                                    .single();
                    assertThat(now).isBetween(before, after);
                });
    }

    @Test
    void aDayBeginsAtMidnightInVietNam() {
        clock.runAt(NEW_YEAR, () -> assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 1, 1)));
        clock.runAt(
                NEW_YEAR.minusNanos(1),
                () -> assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void aSetTimeEndsWithItsWorkEvenIfThatFails() {
        clock.runAt(
                NEW_YEAR,
                () -> {
                    assertThatThrownBy(
                                    () ->
                                            clock.runAt(
                                                    NEW_YEAR.minusSeconds(3600),
                                                    () -> {
                                                        throw new IllegalStateException("jump");
                                                    }))
                            .hasMessage("jump");
                    assertThat(clock.now()).isEqualTo(NEW_YEAR);
                });
        assertThat(clock.now()).isAfter(NEW_YEAR);
    }
}
