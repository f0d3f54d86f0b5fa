package vn.khoithidua.sampledata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.khoithidua.kernel.TimeSource;

/**
 * What happened on one day, done in one transaction at that time.
 *
 * @param code its name within the story; never changed once released, or it would be loaded twice
 */
record StoryDay(String code, Instant at, Runnable work) {

    /** At nine in the morning. */
    static StoryDay on(String code, LocalDate day, Runnable work) {
        return new StoryDay(
                code, day.atTime(LocalTime.of(9, 0)).atZone(TimeSource.ZONE).toInstant(), work);
    }

    /** On a day given as {@code 2024-08-07}. */
    static StoryDay on(String code, String day, Runnable work) {
        return on(code, LocalDate.parse(day), work);
    }
}
