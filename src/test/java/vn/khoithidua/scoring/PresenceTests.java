package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.UserId;

class PresenceTests {

    private static final String CELL = "0192f0c1-0000-7000-8000-000000000001/a";

    private final AtomicLong clock = new AtomicLong();
    private final Presence presence = new Presence(clock::get);
    private final Actor ha = new Actor(UserId.next(), "Trần Thị Thu Hà");
    private final Actor duc = new Actor(UserId.next(), "Lê Minh Đức");

    @Test
    void oneSeesTheOthersOfTheRoomAndNotOneself() {
        assertThat(presence.meet("grid 1", ha, CELL)).isEmpty();
        assertThat(presence.meet("grid 1", duc, "<script>"))
                .containsExactly(new Somebody(ha.name(), CELL));
        assertThat(presence.meet("grid 1", ha, CELL)).containsExactly(new Somebody(duc.name(), ""));
        assertThat(presence.meet("grid 2", duc, CELL)).isEmpty();
        assertThat(new Somebody(duc.name(), "").shortName()).isEqualTo("M. Đức");
    }

    @Test
    void whoWasNotSeenForAMinuteIsGone() {
        presence.meet("grid 1", ha, CELL);
        clock.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(presence.meet("grid 1", duc, "")).hasSize(1);
        clock.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(presence.meet("grid 1", duc, "")).isEmpty();
    }
}
