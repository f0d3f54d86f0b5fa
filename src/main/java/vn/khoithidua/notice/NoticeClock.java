package vn.khoithidua.notice;

import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TimeSource;

/** Goes on its round once the working day has begun in Viet Nam, and sends what is to be sent. */
@Component
@RequiredArgsConstructor
class NoticeClock {

    private final ReminderRounds rounds;
    private final MailSending sending;
    private final MailSetting setting;
    private final TimeSource time;

    /** Harmless on several servers at once, and whenever it is called. */
    @Scheduled(cron = "${app.notice.tick:0 */5 * * * *}", zone = "Asia/Ho_Chi_Minh")
    void tick() {
        try {
            if (isWorkingHour(time.now())) {
                rounds.all();
            }
        } finally {
            sending.all();
        }
    }

    boolean isWorkingHour(Instant now) {
        return now.atZone(TimeSource.ZONE).getHour() >= setting.hour();
    }
}
