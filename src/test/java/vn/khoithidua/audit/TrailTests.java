package vn.khoithidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.UserId;

@PageTest
class TrailTests {

    private final Actor actor = new Actor(UserId.next(), "Nguyễn Thị Sổ");

    @Autowired private Trail trail;

    @Autowired private ApplicationEventPublisher events;

    @Autowired private TransactionTemplate transaction;

    @Autowired private FlywayConnectionDetails owner;

    private void record(BlocYearId chain, String... subjects) {
        transaction.executeWithoutResult(
                status -> {
                    for (String subject : subjects) {
                        events.publishEvent(
                                Recorded.of(
                                        "test.done",
                                        actor,
                                        chain,
                                        subject,
                                        "from",
                                        null,
                                        "to",
                                        "77,0"));
                    }
                });
    }

    @Test
    void keepsWhatATransactionDidInItsOrder() {
        BlocYearId chain = BlocYearId.next();
        record(chain, "a", "b");
        record(chain, "c");
        List<Trail.Entry> entries = trail.entries(List.of(chain), false, Trail.Query.ALL, 10);
        assertThat(entries).extracting(Trail.Entry::seq).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(entries).extracting(Trail.Entry::actor).containsOnly("Nguyễn Thị Sổ");
        assertThat(entries.getFirst().detail())
                .containsEntry("to", "77,0")
                .containsEntry("from", null);
        assertThat(trail.entries(List.of(chain), false, Trail.Query.text("nguyen thi so"), 10))
                .hasSize(3);
        assertThat(trail.entries(List.of(chain), false, Trail.Query.text("ai khac"), 10)).isEmpty();
    }

    @Test
    void keepsNothingOfARolledBackTransaction() {
        BlocYearId chain = BlocYearId.next();
        transaction.executeWithoutResult(
                status -> {
                    events.publishEvent(Recorded.of("test.done", actor, chain, "x"));
                    status.setRollbackOnly();
                });
        assertThat(trail.entries(List.of(chain), false, Trail.Query.ALL, 10)).isEmpty();
    }

    @Test
    void refusesAFactOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(Recorded.global("test.done", actor, "x")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsAnEntryThatWasAlteredBehindItsBack() {
        BlocYearId chain = BlocYearId.next();
        record(chain, "a", "b", "c");
        assertThat(trail.verify()).noneMatch(bad -> bad.startsWith(chain.toString()));
        JdbcClient asOwner =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                String.valueOf(owner.getJdbcUrl()),
                                String.valueOf(owner.getUsername()),
                                String.valueOf(owner.getPassword())));
        asOwner.sql("alter table audit.entry disable trigger entry_unchangeable").update();
        change(asOwner, chain, "78,0");
        try {
            assertThat(trail.verify()).containsExactly(chain + "/2");
        } finally {
            change(asOwner, chain, "77,0");
            asOwner.sql("alter table audit.entry enable always trigger entry_unchangeable")
                    .update();
        }
        assertThat(trail.verify()).isEmpty();
    }

    private void change(JdbcClient asOwner, BlocYearId chain, String to) {
        asOwner.sql(
                        """
                        update audit.entry set detail = jsonb_set(detail, '{to}', to_jsonb(:to::text))
                        where chain = :chain and seq = 2""")
                .param("to", to)
                .param("chain", chain.toString())
                .update();
    }
}
