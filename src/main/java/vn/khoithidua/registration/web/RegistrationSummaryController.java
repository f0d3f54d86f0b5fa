package vn.khoithidua.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.registration.AwardName;
import vn.khoithidua.registration.Registration;
import vn.khoithidua.registration.RegistrationBoard;
import vn.khoithidua.registration.RegistrationPapers;
import vn.khoithidua.registration.RegistrationSummary;
import vn.khoithidua.registration.Registrations;
import vn.khoithidua.typeset.PaperDownload;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.Seat;

/** What all members registered, side by side: on the screen, as a spreadsheet, as a paper. */
@Controller
@RequiredArgsConstructor
class RegistrationSummaryController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FIRST_COLUMNS = 2;

    private final Registrations registrations;
    private final RegistrationPapers papers;
    private final MessageSource messages;

    @GetMapping("/years/{year}/registrations/summary")
    String show(Seat seat, SummaryFilter filter, Model model) {
        RegistrationSummary all = registrations.summary(seat);
        RegistrationSummary summary = filter.of(all);
        model.addAttribute("filter", filter);
        model.addAttribute("all", all.board());
        model.addAttribute("summary", summary);
        model.addAttribute(
                "lines",
                summary.board().places().stream()
                        .map(place -> RegistrationLine.of(place, seat))
                        .toList());
        model.addAttribute("base", "/years/" + seat.blocYear() + "/registrations");
        return "registration/summary";
    }

    @GetMapping("/years/{year}/registrations/export/{kind}")
    ResponseEntity<byte[]> export(Seat seat, @PathVariable String kind, Locale locale) {
        RegistrationSummary summary = registrations.summary(seat);
        if (kind.equals("pdf") || kind.equals("docx")) {
            return PaperDownload.of(
                    "registrations", kind, () -> papers.summary(summary, seat.year()));
        }
        int members = summary.board().places().size();
        int[] widths =
                IntStream.range(0, FIRST_COLUMNS + members)
                        .map(i -> i == 0 ? 8 : i == 1 ? 40 : 24)
                        .toArray();
        return SheetDownload.of("registrations", kind, cells(summary, locale), widths);
    }

    private List<List<String>> cells(RegistrationSummary summary, Locale locale) {
        List<RegistrationBoard.Place> places = summary.board().places();
        List<List<String>> cells = new ArrayList<>();
        cells.add(row("code", "criterion", names(places), locale));
        cells.add(
                row("", "state", places.stream().map(one -> state(one, locale)).toList(), locale));
        cells.add(row("", "handedIn", places.stream().map(one -> day(one)).toList(), locale));
        cells.add(row("", "awards", places.stream().map(one -> awards(one)).toList(), locale));
        for (RegistrationSummary.Section section : summary.sections()) {
            if (!section.title().isEmpty()) {
                cells.add(List.of(section.code(), section.title()));
            }
            for (RegistrationSummary.Line line : section.lines()) {
                List<String> row = new ArrayList<>();
                row.add(line.criterion().code());
                row.add(line.criterion().title());
                row.addAll(line.texts());
                cells.add(row);
            }
        }
        return cells;
    }

    private List<String> row(String first, String second, List<String> rest, Locale locale) {
        List<String> row = new ArrayList<>();
        row.add(first.isEmpty() ? "" : say("registration.col." + first, locale));
        row.add(say("registration.col." + second, locale));
        row.addAll(rest);
        return row;
    }

    private static List<String> names(List<RegistrationBoard.Place> places) {
        return places.stream().map(place -> place.member().name()).toList();
    }

    private String state(RegistrationBoard.Place place, Locale locale) {
        Registration it = place.registration();
        String state = it.isBegun() ? it.state().name() : "NONE";
        String said = say("registration.state." + state, locale);
        return place.late() ? said + ", " + say("registration.late", locale) : said;
    }

    private static String day(RegistrationBoard.Place place) {
        Instant at = place.registration().handedInAt();
        return at == null ? "" : DAY.format(LocalDate.ofInstant(at, TimeSource.ZONE));
    }

    private static String awards(RegistrationBoard.Place place) {
        List<String> lines = new ArrayList<>();
        place.registration().awards().stream().map(AwardName::name).forEach(lines::add);
        lines.add(place.registration().words());
        return String.join("\n", lines).strip();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
