package vn.khoithidua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.notice.domain.SendingState;

/** Rows of the outbox. */
@Repository
@RequiredArgsConstructor
class OutboxStore {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final String NEW_LINES =
            """
            from notice n left join notice_preference f on f.user_id = n.user_id and f.kind = n.kind
            where n.user_id = :user and n.read_at is null and coalesce(f.way, 'MAIL') = 'MAIL'
                and n.made_at > coalesce((select max(o.made_at) from mail_outbox o
                    where o.user_id = :user and o.day <> :day and o.state in ('SENT', 'DROPPED')), '-infinity')""";

    private final JdbcClient jdbc;

    /** Plans the mail of a day, if the person has an address and something to read. */
    void plan(UserId user, LocalDate day, Instant now) {
        jdbc.sql(
                        """
                        insert into mail_outbox (id, user_id, day, state, attempts, doubts, made_at, next_at, lines, problem)
                        select gen_random_uuid(), u.id, :day, 'READY', 0, 0, :at, :at, 0, '' from user_account u
                        where u.id = :user and u.email <> '' and exists (select 1 %s)
                        on conflict do nothing"""
                                .formatted(NEW_LINES))
                .param("user", user.value())
                .param("day", day)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a mail may say: lines since the last mail, not read, wanted by mail. */
    List<NoticeStore.Row> lines(OutboxRow mail) {
        return jdbc.sql(
                        """
                        select n.*, y.bloc_name, y.label from (select n.* %s and n.made_at <= :made) n
                        left join bloc_year_summary y on y.id = n.bloc_year_id
                        order by n.due_on nulls last, n.made_at, n.id"""
                                .formatted(NEW_LINES))
                .param("user", mail.user().value())
                .param("day", mail.day())
                .param("made", mail.madeAt().atOffset(ZoneOffset.UTC))
                .query(NoticeStore.Row::read)
                .list();
    }

    /**
     * Takes the next mail that is due, or one whose sender has not been heard of for a while. Two
     * senders never get the same.
     */
    Optional<OutboxRow> claim(Instant now) {
        return jdbc.sql(
                        """
                        update mail_outbox m set state = 'SENDING', claimed_at = :now, attempts = m.attempts + 1,
                            doubts = m.doubts + (m.state = 'SENDING')::int
                        from user_account u
                        where u.id = m.user_id and m.id = (select id from mail_outbox
                            where state = 'READY' and next_at <= :now
                                or state = 'SENDING' and claimed_at < :expired
                            order by next_at, id limit 1 for update skip locked)
                        returning m.*, u.full_name, u.email""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expired", now.minus(LEASE).atOffset(ZoneOffset.UTC))
                .query(OutboxStore::read)
                .optional();
    }

    /** Says how an attempt ended, unless another sender has taken the mail over meanwhile. */
    void end(OutboxRow mail, SendingState state, Instant now, int lines, String problem) {
        jdbc.sql(
                        """
                        update mail_outbox set state = :state, ended_at = :now, lines = :lines, problem = :problem
                        where id = :id and state = 'SENDING' and attempts = :attempts""")
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lines", lines)
                .param("problem", problem)
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .update();
    }

    void later(OutboxRow mail, Instant nextAt, String problem) {
        jdbc.sql(
                        """
                        update mail_outbox set state = 'READY', next_at = :next, problem = :problem
                        where id = :id and state = 'SENDING' and attempts = :attempts""")
                .param("next", nextAt.atOffset(ZoneOffset.UTC))
                .param("problem", problem)
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .update();
    }

    boolean again(UUID id, Instant now) {
        return jdbc.sql(
                                """
                                update mail_outbox set state = 'READY', attempts = 0, doubts = 0, next_at = :now,
                                    ended_at = null
                                where id = :id and state in ('GAVE_UP', 'UNSURE')""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The latest first; one state, or all. */
    List<OutboxRow> list(@Nullable SendingState state, @Nullable UUID id, int most) {
        return jdbc.sql(
                        """
                        select m.*, u.full_name, u.email from mail_outbox m join user_account u on u.id = m.user_id
                        where (:state::text is null or m.state = :state) and (:id::uuid is null or m.id = :id)
                        order by m.made_at desc, m.id limit :most""")
                .param("state", state == null ? null : state.name())
                .param("id", id, Types.OTHER)
                .param("most", most)
                .query(OutboxStore::read)
                .list();
    }

    private static OutboxRow read(ResultSet row, int n) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new OutboxRow(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("full_name"),
                row.getString("email"),
                row.getObject("day", LocalDate.class),
                SendingState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("doubts"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("lines"),
                row.getString("problem"));
    }
}
