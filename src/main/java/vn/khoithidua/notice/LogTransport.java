package vn.khoithidua.notice;

import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes mails to the log instead of sending them. */
@Slf4j
@Component
@ConditionalOnProperty(name = "app.notice.mail", havingValue = "log")
class LogTransport implements MailTransport {

    @Override
    public void send(Letter letter) {
        log.info(
                "Mail {} to {}: {}\n{}",
                letter.messageId(),
                letter.to(),
                letter.subject(),
                letter.text());
    }
}
