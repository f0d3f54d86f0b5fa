package vn.khoithidua.year.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.YearCalendar;
import vn.khoithidua.year.domain.CalendarLine;

/**
 * A bloc-year's calendar for the calendar on a desk or a phone (RFC 5545). Each line keeps its name
 * when its day moves, so that taking the file in again moves it there too.
 */
final class CalendarFile {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    static String of(YearCalendar calendar, CalendarWords words, Locale locale, Instant now) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Khoi thi dua//vi");
        String name = calendar.year().blocName() + " – " + calendar.year().label();
        line(file, "X-WR-CALNAME:" + escaped(name));
        calendar.lines().stream()
                .filter(one -> one.kind().isWork())
                .forEach(
                        one -> {
                            line(file, "BEGIN:VEVENT");
                            line(file, "UID:" + uid(calendar.year(), one));
                            line(file, "DTSTAMP:" + MOMENT.format(now));
                            line(file, "DTSTART;VALUE=DATE:" + DAY.format(one.day()));
                            line(file, "DTEND;VALUE=DATE:" + DAY.format(one.last().plusDays(1)));
                            line(file, "SUMMARY:" + escaped(words.text(one, locale)));
                            line(file, "DESCRIPTION:" + escaped(name));
                            line(file, "TRANSP:TRANSPARENT");
                            line(file, "END:VEVENT");
                        });
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String uid(BlocYearSummary year, CalendarLine line) {
        String what = line.kind() + "/" + line.step() + "/" + line.subject();
        return year.id()
                + "-"
                + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8))
                + "@khoi-thi-dua";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A content line, folded after 75 octets and never within a letter. */
    private static void line(StringBuilder file, String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            String letter = Character.toString(text.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(letter);
            octets += size;
            at += letter.length();
        }
        file.append("\r\n");
    }
}
