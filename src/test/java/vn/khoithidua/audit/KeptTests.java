package vn.khoithidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;

/** A kept value lives until something is recorded that it may rest on. */
@PageTest
class KeptTests {

    @Autowired private TrailPositions positions;
    @Autowired private PlatformTransactionManager manager;
    @Autowired private ApplicationEventPublisher events;

    private final BlocYearId year = BlocYearId.next();
    private final BlocYearId other = BlocYearId.next();
    private final AtomicInteger computed = new AtomicInteger();
    private final Kept<String, Integer> kept = new Kept<>(2);
    private TransactionTemplate reading;
    private TransactionTemplate writing;

    @BeforeEach
    void transactions() {
        reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(manager);
    }

    @Test
    void whatDidNotChangeIsComputedOnce() {
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(1);
    }

    @Test
    void aChangeOfTheYearMakesItStale() {
        read("a");
        record(Recorded.of("file.opened", null, year, "x"));
        assertThat(read("a")).isEqualTo(2);
    }

    @Test
    void aChangeOfTheInstallationMakesItStale() {
        read("a");
        record(Recorded.global("file.opened", null, "x"));
        assertThat(read("a")).isEqualTo(2);
    }

    @Test
    void aChangeOfAnotherYearDoesNot() {
        read("a");
        record(Recorded.of("file.opened", null, other, "x"));
        assertThat(read("a")).isEqualTo(1);
    }

    @Test
    void theWholeTrailGrowsWithEveryYear() {
        TrailPosition before = reading.execute(status -> positions.ofAll());
        record(Recorded.of("file.opened", null, other, "x"));
        assertThat(reading.<TrailPosition>execute(status -> positions.ofAll()))
                .isNotEqualTo(before);
    }

    @Test
    void whoWritesSeesTheOwnChangesAndKeepsNothing() {
        read("a");
        Integer seen = writing.execute(status -> kept.get("a", positions.of(year), this::compute));
        assertThat(seen).isEqualTo(2);
        assertThat(read("a")).isEqualTo(1);
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        read("a");
        read("b");
        read("a");
        read("c");
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("b")).isEqualTo(4);
    }

    private Integer read(String key) {
        return reading.execute(status -> kept.get(key, positions.of(year), this::compute));
    }

    private Integer compute() {
        return computed.incrementAndGet();
    }

    private void record(Recorded fact) {
        writing.executeWithoutResult(status -> events.publishEvent(fact));
    }
}
