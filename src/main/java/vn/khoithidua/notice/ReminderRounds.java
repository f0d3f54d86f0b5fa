package vn.khoithidua.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.GrantsReader;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.notice.domain.NoticeKind;
import vn.khoithidua.notice.domain.NoticeWay;

/**
 * The daily round: each person is looked after once a day in Viet Nam, in one transaction that
 * writes the lines of the inbox and, where mails are sent, the mail that follows from them.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class ReminderRounds {

    private final Reminding reminding;
    private final OpenedSteps opened;
    private final NoticeStore notices;
    private final Preferences preferences;
    private final OutboxStore outbox;
    private final MailSetting mail;
    private final GrantsReader grants;
    private final JdbcClient jdbc;
    private final TimeSource time;
    private final TransactionTemplate transactions;

    /** Looks after everybody who has not been today; who fails is left for the next time. */
    public int all() {
        int seen = 0;
        for (UserId user : waiting(time.today())) {
            try {
                seen += Boolean.TRUE.equals(transactions.execute(_ -> one(user))) ? 1 : 0;
            } catch (RuntimeException e) { // one person's trouble is nobody else's
                log.warn("The round of {} failed and is tried again", user, e);
            }
        }
        return seen;
    }

    /** Looks after one person unless that was done today; for the loader of sample data too. */
    @Transactional
    public boolean one(UserId user) {
        LocalDate today = time.today();
        Grants person = grants.of(user).orElse(null);
        if (person == null || !begin(user, today)) {
            return false;
        }
        Instant now = time.now();
        Map<NoticeKind, NoticeWay> ways = preferences.of(user).ways();
        Stream.concat(reminding.of(person, today).stream(), opened.of(person, today).stream())
                .filter(line -> ways.get(line.kind()) != NoticeWay.OFF)
                .forEach(line -> notices.put(user, line, now));
        if (mail.isOn()) {
            outbox.plan(user, today, now);
        }
        return true;
    }

    /** Whoever comes second, at the same time or after a clock went back, finds the row. */
    private boolean begin(UserId user, LocalDate today) {
        return jdbc.sql(
                                """
                                insert into notice_round (user_id, day) values (:user, :day)
                                on conflict do nothing""")
                        .param("user", user.value())
                        .param("day", today)
                        .update()
                == 1;
    }

    private List<UserId> waiting(LocalDate today) {
        return jdbc.sql(
                        """
                        select u.id from user_account u
                        where u.enabled and u.password_hash is not null
                            and exists (select 1 from role_assignment r where r.user_id = u.id
                                and :day between r.valid_from and coalesce(r.valid_to, 'infinity'))
                            and not exists (select 1 from notice_round d where d.user_id = u.id and d.day = :day)
                        order by u.id""")
                .param("day", today)
                .query((row, n) -> new UserId(row.getObject("id", UUID.class)))
                .list();
    }
}
