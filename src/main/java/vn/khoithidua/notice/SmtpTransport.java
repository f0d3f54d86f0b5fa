package vn.khoithidua.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.VietnameseText;

/** Sends mails by the server of {@code spring.mail.host}. */
@Component
@ConditionalOnProperty(name = "app.notice.mail", havingValue = "smtp")
@RequiredArgsConstructor
class SmtpTransport implements MailTransport {

    private final JavaMailSender sender;
    private final MailSetting setting;

    @Override
    public void send(Letter letter) throws MailRefusedException {
        try {
            sender.send(message(letter));
        } catch (MailSendException | MailAuthenticationException | MailParseException e) {
            throw new MailRefusedException(why(e), false, e);
        }
    }

    /** The message; what the header lines cannot hold is refused for good. */
    private MimeMessage message(Letter letter) throws MailRefusedException {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(new InternetAddress(setting.from(), true));
            helper.setTo(new InternetAddress(letter.to(), true));
            helper.setSubject(VietnameseText.cleanLine(letter.subject()));
            helper.setText(letter.text(), false);
            message.setHeader("Message-ID", letter.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailRefusedException(why(e), true, e);
        }
        return message;
    }

    private static String why(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
