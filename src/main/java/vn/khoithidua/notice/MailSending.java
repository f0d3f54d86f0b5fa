package vn.khoithidua.notice;

import java.time.Duration;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.notice.domain.SendingDelay;
import vn.khoithidua.notice.domain.SendingState;

/**
 * Sends what is in the outbox. Taking a mail, handing it over and saying how it went are three
 * steps; only a kill between the last two leaves a doubt, and then the mail goes out once more
 * under the same Message-ID, and not a third time (ADR 20).
 */
@Slf4j
@Service
@RequiredArgsConstructor
class MailSending {

    private static final int LONGEST = 500;
    private static final int MOST = 10_000;

    private final OutboxStore outbox;
    private final Digest digest;
    private final ObjectProvider<MailTransport> transport;
    private final TimeSource time;
    private final TransactionTemplate transactions;

    /** Sends all that is due; how many mails left. */
    int all() {
        MailTransport away = transport.getIfAvailable();
        int sent = 0;
        for (int taken = 0; away != null && taken < MOST; taken++) {
            OutboxRow mail = transactions.execute(_ -> outbox.claim(time.now()).orElse(null));
            if (mail == null) {
                return sent;
            }
            sent += send(mail, away) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(OutboxRow mail, MailTransport away) {
        if (mail.doubts() > 1) {
            end(mail, SendingState.UNSURE, 0, mail.problem());
            return false;
        }
        Optional<Digest.Made> made;
        try {
            made = digest.of(mail);
        } catch (RuntimeException e) { // one person's trouble is nobody else's
            log.warn("Mail {} could not be made up and is tried again", mail.id(), e);
            failed(mail, String.valueOf(e), false);
            return false;
        }
        if (made.isEmpty()) {
            end(mail, SendingState.DROPPED, 0, "");
            return false;
        }
        try {
            away.send(made.get().letter());
        } catch (MailRefusedException e) {
            log.warn("Mail {} was not taken: {}", mail.id(), e.getMessage());
            failed(mail, String.valueOf(e.getMessage()), e.isForGood());
            return false;
        }
        end(mail, SendingState.SENT, made.get().lines(), "");
        return true;
    }

    private void failed(OutboxRow mail, String cause, boolean forGood) {
        String text = VietnameseText.cleanLine(cause);
        String why = text.substring(0, Math.min(LONGEST, text.length()));
        Optional<Duration> wait = forGood ? Optional.empty() : SendingDelay.after(mail.attempts());
        wait.ifPresentOrElse(
                delay ->
                        transactions.executeWithoutResult(
                                _ -> outbox.later(mail, time.now().plus(delay), why)),
                () -> end(mail, SendingState.GAVE_UP, 0, why));
    }

    private void end(OutboxRow mail, SendingState state, int lines, String problem) {
        transactions.executeWithoutResult(_ -> outbox.end(mail, state, time.now(), lines, problem));
    }
}
