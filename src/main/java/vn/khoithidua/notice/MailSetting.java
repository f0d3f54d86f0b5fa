package vn.khoithidua.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave: {@code app.notice.mail} is {@code off} (the default), {@code log} (written to
 * the log, for trying out) or {@code smtp} (by {@code spring.mail.*}).
 *
 * @param mail off, log or smtp
 * @param from sender's address
 * @param address what stands before the paths of links
 * @param hour of the day in Viet Nam from which on people are reminded
 */
@ConfigurationProperties("app.notice")
record MailSetting(
        @DefaultValue("off") String mail,
        @DefaultValue("khoi-thi-dua@localhost") String from,
        @DefaultValue("http://127.0.0.1:8080") String address,
        @DefaultValue("7") int hour) {

    boolean isOn() {
        return !mail.equals("off");
    }
}
