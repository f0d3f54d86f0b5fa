package vn.khoithidua.scoring.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.once.AnswersRepeats;
import vn.khoithidua.scoring.CellOutcome;
import vn.khoithidua.scoring.ChangeSetResult;
import vn.khoithidua.scoring.ChangeSets;
import vn.khoithidua.scoring.ScoreSource;
import vn.khoithidua.scoring.SelfEntry;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.year.Seat;

/** A sheet that is filled in offline: given out, taken back, accepted cell by cell. */
@Controller
@RequiredArgsConstructor
class OfflineController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SheetReading sheets;
    private final ChangeSets sets;
    private final OfflineComparison comparison;

    @GetMapping("/years/{year}/sheets/{line}/file")
    ResponseEntity<byte[]> file(Seat seat, @PathVariable RosterLineId line) {
        SheetPage page = sheets.of(seat, line);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tu-cham-" + seat.label() + ".xlsx")
                                .build()
                                .toString())
                .body(SheetFile.of(page, seat.blocName(), seat.label()));
    }

    @GetMapping("/years/{year}/sheets/{line}/offline")
    String form(Seat seat, @PathVariable RosterLineId line, Model model) {
        return page(seat, entering(seat, line), model);
    }

    /** Shows what a file would change; stores nothing. */
    @AnswersRepeats
    @PostMapping("/years/{year}/sheets/{line}/offline")
    ModelAndView preview(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        SheetPage page = entering(seat, line);
        try {
            List<OfflineEntry> entries = OfflineReader.read(bytes(file), line);
            model.addAttribute("differences", comparison.of(page, entries));
            return new ModelAndView(page(seat, page, model), model.asMap());
        } catch (RefusedException e) {
            model.addAttribute("refused", e.refusal().key());
            model.addAttribute("refusedArgs", e.refusal().args().toArray());
            return new ModelAndView(
                    page(seat, page, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Takes the accepted cells, all or none. */
    @PostMapping("/years/{year}/sheets/{line}/offline/apply")
    String apply(
            Seat seat,
            @PathVariable RosterLineId line,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes after) {
        entering(seat, line);
        List<SelfEntry> entries = entries(line, fields);
        if (entries.isEmpty()) {
            throw Refusal.invalid("scoring.offline.none").asException();
        }
        ChangeSetResult result =
                sets.enter(seat, entries, new ChangeSets.Manner(ScoreSource.IMPORT, false));
        if (result.stale()) {
            throw Refusal.conflict("scoring.offline.stale").asException();
        }
        for (CellOutcome cell : result.cells()) {
            Refusal refusal = cell.refusal();
            if (refusal != null) {
                throw refusal.asException();
            }
        }
        after.addFlashAttribute("notice", "scoring.offline.done");
        after.addFlashAttribute("noticeArgs", new Object[] {entries.size()});
        return "redirect:/years/" + seat.blocYear() + "/sheets/" + line;
    }

    private static List<SelfEntry> entries(
            RosterLineId line, MultiValueMap<String, String> fields) {
        List<SelfEntry> entries = new ArrayList<>();
        for (String key : fields.getOrDefault("accept", List.of())) {
            if (!CriterionKey.isKey(key)) {
                throw Refusal.notFound().asException();
            }
            String prefix = "v:" + key + ":";
            Map<String, String> inputs = new HashMap<>();
            fields.forEach(
                    (name, values) -> {
                        if (name.startsWith(prefix)) {
                            inputs.put(name.substring(prefix.length()), values.getFirst());
                        }
                    });
            String revision = one(fields, "rev:" + key);
            entries.add(
                    new SelfEntry(
                            line,
                            CriterionKey.of(key),
                            revision.matches("\\d{1,18}") ? Long.parseLong(revision) : -1,
                            inputs,
                            one(fields, "note:" + key)));
        }
        return entries;
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    private SheetPage entering(Seat seat, RosterLineId line) {
        SheetPage page = sheets.of(seat, line);
        if (!page.own()) {
            throw Refusal.notFound().asException();
        }
        if (!page.entering()) {
            throw Refusal.locked("scoring.sheet.closed." + page.sheet().state()).asException();
        }
        return page;
    }

    private static String page(Seat seat, SheetPage page, Model model) {
        model.addAttribute("base", SheetViews.base(seat, page));
        model.addAttribute("agency", page.member().name());
        return "scoring/offline";
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw Refusal.invalid("scoring.offline.noFile").asException();
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
