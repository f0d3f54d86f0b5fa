package vn.khoithidua.oversight.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khoithidua.access.Grants;
import vn.khoithidua.audit.Trail;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.oversight.TrailExports;
import vn.khoithidua.typeset.SheetDownload;

/** The trail as a spreadsheet, with the filters of its page; nothing beyond what the page shows. */
@Controller
@RequiredArgsConstructor
class AuditExport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(TimeSource.ZONE);
    private static final List<String> HEADS =
            List.of("place", "number", "at", "actor", "action", "subject", "details");

    private final TrailExports exports;
    private final Sights sights;
    private final EntryWords words;
    private final MessageSource messages;

    @GetMapping("/audit/export/{kind}")
    ResponseEntity<byte[]> export(
            @PathVariable String kind,
            @ModelAttribute("asked") TrailForm asked,
            Grants grants,
            Locale locale) {
        Sight all = sights.of(grants);
        Sight sight = all.narrowedTo(Objects.requireNonNull(asked.year()));
        List<Trail.Entry> entries =
                exports.of(sight.chains(), sight.installation(), asked.query(), grants.actor());
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADS.stream().map(head -> say("oversight." + head, locale)).toList());
        for (EntryView entry : words.of(entries, all.years(), locale)) {
            cells.add(line(entry, locale));
        }
        return SheetDownload.of("audit", kind, cells, 40, 10, 22, 30, 40, 40, 80);
    }

    private List<String> line(EntryView entry, Locale locale) {
        return List.of(
                entry.place().isEmpty() ? say("oversight.installation", locale) : entry.place(),
                String.valueOf(entry.seq()),
                TIME.format(entry.at()),
                entry.actor().isEmpty() ? say("oversight.system", locale) : entry.actor(),
                entry.action(),
                entry.subject(),
                entry.details().stream()
                        .map(detail -> detail.name() + ": " + detail.value())
                        .collect(Collectors.joining("\n")));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
