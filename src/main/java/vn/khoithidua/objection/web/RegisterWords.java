package vn.khoithidua.objection.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.objection.Objection;
import vn.khoithidua.typeset.SheetDownload;

/** A register as lines of a page, and as a sheet to take away. */
@Component
@RequiredArgsConstructor
class RegisterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int[] WIDTHS = {6, 30, 30, 8, 40, 10, 10, 10, 24, 12, 12, 40, 40};

    private final MessageSource messages;
    private final TimeSource time;

    List<ObjectionLine> lines(List<Objection> shown) {
        LocalDate today = time.today();
        return shown.stream().map(one -> ObjectionLine.of(one, today)).toList();
    }

    ResponseEntity<byte[]> sheet(String kind, List<Objection> shown, Locale locale) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(
                Stream.of(
                                "number",
                                "bloc",
                                "agency",
                                "code",
                                "criterion",
                                "verified",
                                "wanted",
                                "given",
                                "state",
                                "filed",
                                "due",
                                "ground",
                                "reason")
                        .map(name -> messages.getMessage("objection.head." + name, null, locale))
                        .toList());
        shown.forEach(one -> cells.add(row(one, locale)));
        return SheetDownload.of("objections", kind, cells, WIDTHS);
    }

    private List<String> row(Objection one, Locale locale) {
        ObjectionLine line = ObjectionLine.of(one, time.today());
        Objection.Finding decided = one.decided();
        return List.of(
                line.number(),
                line.bloc(),
                line.agency(),
                line.code(),
                line.title(),
                line.verified(),
                line.wanted(),
                line.given(),
                messages.getMessage(line.state(), null, locale),
                day(line.filedOn()),
                day(line.dueOn()),
                one.ground(),
                decided == null ? "" : decided.act().reason());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
