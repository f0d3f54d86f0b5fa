package vn.khoithidua.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one source of time: the database's clock, read once per transaction. Tests and the loader of
 * sample data set it.
 */
public interface TimeSource {

    /** Where a day begins and ends for every deadline and every year. */
    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The time of the current transaction; the same however often it is asked within one. */
    Instant now();

    /** Today in Viet Nam. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
