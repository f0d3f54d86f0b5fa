package vn.khoithidua.sampledata;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TimeSource;

/** The days of the training blocs, counted back from the first start but never out of its year. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingDays {

    private final TimeSource time;
    private @Nullable LocalDate start;

    /** The day of the first start, whatever day is being told. */
    synchronized LocalDate today() {
        LocalDate known = start;
        if (known == null) {
            known = time.today();
            start = known;
        }
        return known;
    }

    LocalDate first() {
        return today().withDayOfYear(1);
    }

    /** So many days ago, at the earliest on the year's first day. */
    LocalDate ago(int days) {
        LocalDate day = today().minusDays(days);
        return day.isBefore(first()) ? first() : day;
    }
}
