package vn.khoithidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

/** What keeps a session alive: a person's use, not a page that asks by itself. */
class CalmSessionsTests {

    private static final Instant BEFORE = Instant.parse("2026-11-21T03:00:00Z");
    private static final Instant LATER = BEFORE.plus(Duration.ofMinutes(20));

    private final MapSessionRepository stored = new MapSessionRepository(new ConcurrentHashMap<>());
    private final CalmSessions<MapSession> sessions = new CalmSessions<>(stored);
    private String id = "";

    @BeforeEach
    void aSessionUsedBefore() {
        CalmSessions.Watched<MapSession> session = sessions.createSession();
        session.setLastAccessedTime(BEFORE);
        session.setMaxInactiveInterval(Duration.ofSeconds(-1));
        sessions.save(session);
        id = session.getId();
    }

    @Test
    void aPageThatAsksByItselfDoesNotKeepTheSessionAlive() {
        use(true, LATER, "");
        assertThat(lastUsed()).isEqualTo(BEFORE);
        use(false, LATER, "");
        assertThat(lastUsed()).isEqualTo(LATER);
    }

    @Test
    void useIsWrittenOnceAMinute() {
        use(false, BEFORE.plusSeconds(59), "");
        assertThat(lastUsed()).isEqualTo(BEFORE);
        use(false, BEFORE.plusSeconds(61), "");
        assertThat(lastUsed()).isEqualTo(BEFORE.plusSeconds(61));
    }

    @Test
    void whatIsPutIntoItIsWrittenAtOnce() {
        use(true, LATER, "kept");
        MapSession session = Objects.requireNonNull(stored.findById(id));
        assertThat(session.<String>getAttribute("word")).isEqualTo("kept");
    }

    private void use(boolean poll, Instant at, String word) {
        CalmSessions.<RuntimeException>within(
                poll,
                () -> {
                    CalmSessions.Watched<MapSession> session =
                            Objects.requireNonNull(sessions.findById(id));
                    session.setLastAccessedTime(at);
                    if (!word.isEmpty()) {
                        session.setAttribute("word", word);
                    }
                    sessions.save(session);
                    return null;
                });
    }

    private Instant lastUsed() {
        return Objects.requireNonNull(stored.findById(id)).getLastAccessedTime();
    }
}
