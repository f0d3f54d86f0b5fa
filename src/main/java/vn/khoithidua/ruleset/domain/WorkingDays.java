package vn.khoithidua.ruleset.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The calendar of working days.
 *
 * @param off public holidays and days swapped for others
 * @param worked Saturdays and Sundays worked to make up for a day off
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {

    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    public boolean isWorking(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !off.contains(day);
    }

    /**
     * The day on which a clock of working days runs out: the day it starts on is not counted.
     *
     * @param days at least 0
     */
    public LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself if it is worked, otherwise the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : after(day, 1);
    }
}
