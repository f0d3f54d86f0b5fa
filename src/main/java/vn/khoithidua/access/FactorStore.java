package vn.khoithidua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.UserId;

/** Rows of second factors and recovery codes. */
@Repository
@RequiredArgsConstructor
class FactorStore {

    private final JdbcClient jdbc;

    /** A person's row; without a secret nothing is set up yet. */
    record Row(
            byte @Nullable [] secret,
            @Nullable Instant setUpAt,
            byte @Nullable [] wanted,
            @Nullable Instant wantedAt,
            long lastStep,
            int failures,
            @Nullable Instant failedAt) {

        static Row read(ResultSet row, int n) throws SQLException {
            return new Row(
                    row.getBytes("secret"),
                    instant(row, "set_up_at"),
                    row.getBytes("wanted"),
                    instant(row, "wanted_at"),
                    row.getLong("last_step"),
                    row.getInt("failures"),
                    instant(row, "failed_at"));
        }

        private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
    }

    Optional<Row> row(UserId person) {
        return find(person, "");
    }

    /** The row, kept from others until the end of the transaction. */
    Optional<Row> locked(UserId person) {
        return find(person, " for update");
    }

    private Optional<Row> find(UserId person, String lock) {
        return jdbc.sql("select * from second_factor where user_id = :user" + lock)
                .param("user", person.value())
                .query(Row::read)
                .optional();
    }

    boolean isSetUp(UserId person) {
        return jdbc.sql(
                        """
                        select exists (select 1 from second_factor
                            where user_id = :user and secret is not null)""")
                .param("user", person.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    void want(UserId person, byte[] sealed, Instant at) {
        jdbc.sql(
                        """
                        insert into second_factor (user_id, wanted, wanted_at) values (:user, :sealed, :at)
                        on conflict (user_id) do update set wanted = :sealed, wanted_at = :at""")
                .param("user", person.value())
                .param("sealed", sealed)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was wanted becomes the secret; the step of the code that proved it is used up. */
    void setUp(UserId person, long step, Instant at) {
        jdbc.sql(
                        """
                        update second_factor set secret = wanted, set_up_at = :at, wanted = null,
                            wanted_at = null, last_step = :step, failures = 0, failed_at = null
                        where user_id = :user""")
                .param("user", person.value())
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void accepted(UserId person, long step) {
        jdbc.sql(
                        """
                        update second_factor set last_step = :step, failures = 0, failed_at = null
                        where user_id = :user""")
                .param("user", person.value())
                .param("step", step)
                .update();
    }

    void failed(UserId person, int failures, Instant at) {
        jdbc.sql(
                        """
                        update second_factor set failures = :failures, failed_at = :at
                        where user_id = :user""")
                .param("user", person.value())
                .param("failures", failures)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets everything; false if there was nothing. */
    boolean remove(UserId person) {
        return jdbc.sql("delete from second_factor where user_id = :user")
                        .param("user", person.value())
                        .update()
                > 0;
    }

    /** These codes instead of all before. */
    void codes(UserId person, List<byte[]> marks) {
        jdbc.sql("delete from recovery_code where user_id = :user")
                .param("user", person.value())
                .update();
        jdbc.sql(
                        """
                        insert into recovery_code (user_id, mark)
                        select :user, mark from unnest(:marks) as mark""")
                .param("user", person.value())
                .param("marks", marks.toArray(byte[][]::new))
                .update();
    }

    /** Uses a code up; false if there is no such one, or no more. */
    boolean use(UserId person, byte[] mark, Instant at) {
        return jdbc.sql(
                                """
                                update recovery_code set used_at = :at
                                where user_id = :user and mark = :mark and used_at is null""")
                        .param("user", person.value())
                        .param("mark", mark)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    int codesLeft(UserId person) {
        return jdbc.sql(
                        "select count(*) from recovery_code where user_id = :user and used_at is null")
                .param("user", person.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** Somebody's sealed secret, to try whether the key fits. */
    Optional<Sealed> any() {
        return jdbc.sql(
                        "select user_id, secret from second_factor where secret is not null limit 1")
                .query(
                        (row, n) ->
                                new Sealed(
                                        UserId.of(row.getString("user_id")),
                                        row.getBytes("secret")))
                .optional();
    }

    /** A secret and whose it is. */
    record Sealed(UserId person, byte[] secret) {}
}
