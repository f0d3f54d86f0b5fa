package vn.khoithidua.year.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.YearCalendar;
import vn.khoithidua.year.YearCalendars;
import vn.khoithidua.year.domain.CalendarLine;

/** The calendar of a bloc-year: on the page, and as a file to take along. */
@Controller
@RequiredArgsConstructor
class CalendarController {

    private final YearCalendars calendars;
    private final CalendarWords words;
    private final TimeSource time;

    @GetMapping("/years/{year}/calendar")
    String show(Seat seat, Locale locale, Model model) {
        YearCalendar calendar = calendars.of(seat);
        Instant now = time.now();
        LocalDate today = LocalDate.ofInstant(now, TimeSource.ZONE);
        model.addAttribute(
                "page",
                new CalendarView(
                        calendar.year(),
                        now,
                        CalendarBars.of(calendar, today),
                        CalendarView.months(calendar.lines(), today, words, locale)));
        return "year/calendar";
    }

    /** As a spreadsheet, or for the person's own calendar ({@code ics}, without days off). */
    @GetMapping("/years/{year}/calendar/export/{kind}")
    ResponseEntity<byte[]> export(Seat seat, @PathVariable String kind, Locale locale) {
        YearCalendar calendar = calendars.of(seat);
        return kind.equals("ics")
                ? file(CalendarFile.of(calendar, words, locale, time.now()))
                : SheetDownload.of("calendar", kind, cells(calendar, locale), 14, 14, 18, 60, 14);
    }

    private List<List<String>> cells(YearCalendar calendar, Locale locale) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(words.heads(locale));
        for (CalendarLine line : calendar.lines()) {
            cells.add(
                    List.of(
                            CalendarWords.day(line.day()),
                            words.weekday(line.day(), locale),
                            words.kind(line.kind(), locale),
                            words.text(line, locale),
                            line.last().equals(line.day()) ? "" : CalendarWords.day(line.last())));
        }
        return cells;
    }

    private static ResponseEntity<byte[]> file(String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("calendar.ics").build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
