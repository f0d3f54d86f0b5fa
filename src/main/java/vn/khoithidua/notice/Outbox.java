package vn.khoithidua.notice;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.notice.domain.SendingState;

/** The outbox for who looks after the installation. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Outbox {

    private static final int MOST = 500;

    private final OutboxStore store;
    private final MailSetting setting;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** How mails leave: {@code off}, {@code log} or {@code smtp}. */
    public String mode() {
        return setting.mail();
    }

    /** The latest mails of one state, or of all; at most 500. */
    public List<OutboxRow> list(@Nullable SendingState state) {
        return store.list(state, null, MOST);
    }

    /**
     * Sends a mail again that was given up or is in doubt. Refuses one that is not there (404) and
     * one that needs no help (409).
     */
    @Transactional
    public void again(UUID id, Actor by) {
        if (store.list(null, id, 1).isEmpty()) {
            throw Refusal.notFound().asException();
        }
        if (!store.again(id, time.now())) {
            throw Refusal.conflict("notice.outbox.noNeed").asException();
        }
        events.publishEvent(Recorded.global("notice.mail.again", by, id));
    }
}
