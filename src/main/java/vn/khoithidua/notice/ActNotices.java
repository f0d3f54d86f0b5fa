package vn.khoithidua.notice;

import java.sql.Types;
import java.time.ZoneOffset;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;

/**
 * Tells people of acts as these are recorded: in the same transaction, with one statement, so that
 * neither is without the other.
 */
@Component
@RequiredArgsConstructor
class ActNotices {

    private final JdbcClient jdbc;
    private final TimeSource time;

    @EventListener
    void heard(Recorded fact) {
        BlocYearId year = fact.chain();
        if (year != null) {
            ToldAct.overtaken(fact).ifPresent(page -> overtake(year, page));
            ToldAct.of(fact).ifPresent(act -> tell(year, act, fact.actor()));
        }
    }

    /** A question that was answered, concluded or withdrawn is nobody's to answer any more. */
    private void overtake(BlocYearId year, String page) {
        jdbc.sql(
                        """
                        update notice set read_at = :at
                        where bloc_year_id = :year and kind = 'ASKED' and href = :href and read_at is null""")
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("year", year.value())
                .param("href", "/years/" + year + page)
                .update();
    }

    /** Whoever did it is not told of it. */
    private void tell(BlocYearId year, ToldAct act, @Nullable Actor actor) {
        RosterLineId line = act.line();
        jdbc.sql(
                        """
                        insert into notice (id, user_id, kind, bloc_year_id, same, mark, text_key, text_args, href,
                            due_on, made_at)
                        select gen_random_uuid(), p.user_id, :kind, :year, :same || gen_random_uuid(), 0, :key, :args,
                            :href, :due, :at
                        from (select distinct r.user_id from roster_line l
                            join role_assignment r on r.organization_id = l.organization_id and r.role = any(:roles)
                                and :today between r.valid_from and coalesce(r.valid_to, 'infinity')
                            join user_account u on u.id = r.user_id and u.enabled
                            where l.bloc_year_id = :year and (:line::uuid is null or l.id = :line)
                                and (l.left_on is null or l.left_on >= :today)) p
                        left join notice_preference f on f.user_id = p.user_id and f.kind = :kind
                        where coalesce(f.way, 'MAIL') <> 'OFF' and p.user_id is distinct from :actor""")
                .param("kind", act.kind().name())
                .param("same", act.same(year))
                .param("year", year.value())
                .param("key", act.text().key())
                .param("args", act.text().args().toArray(String[]::new))
                .param("href", "/years/" + year + act.page())
                .param("due", act.dueOn(), Types.DATE)
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("roles", act.roles().stream().map(Role::name).toArray(String[]::new))
                .param("today", time.today())
                .param("line", line == null ? null : line.value(), Types.OTHER)
                .param("actor", actor == null ? null : actor.user().value(), Types.OTHER)
                .update();
    }
}
