package vn.khoithidua.access.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Writes a session only when something in it changed, or once a minute for the time of its last
 * use. Else every page read would wait for a write to disk, and pages read at the same time for
 * each other. A session may therefore end up to a minute early. What a page asks for by itself
 * while nobody touches it ({@link #POLL}) is no use of the session and does not keep it alive.
 */
@RequiredArgsConstructor
final class CalmSessions<S extends Session> implements SessionRepository<CalmSessions.Watched<S>> {

    static final Duration PACE = Duration.ofMinutes(1);

    /** The header of a request that a page sends by itself. */
    static final String POLL = "X-Poll";

    /** The session written last in this request: the filter asks for it once more right after. */
    private static final ScopedValue<Last> LAST = ScopedValue.newInstance();

    private final SessionRepository<S> stored;

    @RequiredArgsConstructor
    private static final class Last {
        private final boolean poll;
        private @Nullable Session session;
    }

    /** Runs one request; what it wrote last is known until its end. */
    static <X extends Exception> void within(
            boolean poll, ScopedValue.CallableOp<@Nullable Void, X> request) throws X {
        ScopedValue.where(LAST, new Last(poll)).call(request);
    }

    @Override
    public Watched<S> createSession() {
        return new Watched<>(stored.createSession(), true);
    }

    @Override
    public void save(Watched<S> session) {
        boolean poll = LAST.isBound() && LAST.get().poll;
        if (session.changed || !poll && session.due()) {
            stored.save(session.written());
        }
        if (LAST.isBound()) {
            LAST.get().session = session;
        }
    }

    @Override
    @SuppressWarnings("unchecked") // only this class puts sessions there
    public @Nullable Watched<S> findById(String id) {
        Session last = LAST.isBound() ? LAST.get().session : null;
        if (last != null && last.getId().equals(id)) {
            return (Watched<S>) last;
        }
        S found = stored.findById(id);
        return found == null ? null : new Watched<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        if (LAST.isBound()) {
            LAST.get().session = null;
        }
        stored.deleteById(id);
    }

    /** A session that knows whether it has to be written. */
    static final class Watched<S extends Session> implements Session {

        private final S session;
        private Instant lastUsed;
        private boolean changed;

        private Watched(S session, boolean changed) {
            this.session = session;
            this.lastUsed = session.getLastAccessedTime();
            this.changed = changed;
        }

        private boolean due() {
            return changed
                    || Duration.between(session.getLastAccessedTime(), lastUsed).compareTo(PACE)
                            >= 0;
        }

        private S written() {
            session.setLastAccessedTime(lastUsed);
            changed = false;
            return session;
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            changed = true;
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            changed = true;
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setLastAccessedTime(Instant at) {
            lastUsed = at;
        }

        @Override
        public Instant getLastAccessedTime() {
            return lastUsed;
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            changed = true;
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
