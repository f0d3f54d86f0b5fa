package vn.khoithidua.criteria.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.ImportedTable;
import vn.khoithidua.criteria.ScorerAgencies;
import vn.khoithidua.criteria.SheetFiles;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.criteria.TableTemplates;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.once.AnswersRepeats;
import vn.khoithidua.year.Seat;

/**
 * Takes a table from a spreadsheet: first a preview with all problems, then, if there are none, all
 * of it.
 */
@Controller
@RequiredArgsConstructor
class ImportController {

    private final CriteriaTables tables;
    private final TableDrafts drafts;
    private final SheetFiles files;
    private final ScorerAgencies agencies;
    private final Words words;

    /** A fault of the upload in words; row 0 is the whole file. */
    record Fault(int row, String column, String text) {}

    /**
     * What an upload says.
     *
     * @param unknown criteria whose scorer leads to no agency; they are taken all the same
     * @param sheet the rows that were read, as a file again, for applying them
     */
    record Preview(
            ImportedTable table,
            List<Criterion> criteria,
            List<Fault> faults,
            List<Criterion> unknown,
            String sheet) {}

    @GetMapping("/years/{year}/table/import")
    String form(Seat seat, Model model) {
        return page(seat, model);
    }

    /** Shows what a file says; stores nothing. */
    @AnswersRepeats
    @PostMapping("/years/{year}/table/import")
    ModelAndView preview(
            Seat seat, @RequestParam(required = false) @Nullable MultipartFile file, Model model) {
        try {
            model.addAttribute("preview", preview(seat, files.read(bytes(file))));
        } catch (RefusedException e) {
            model.addAttribute("refused", words.of(e.refusal()));
            return new ModelAndView(
                    page(seat, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView(page(seat, model), model.asMap());
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw Refusal.invalid("criteria.import.noFile").asException();
        }
        return file.getBytes();
    }

    @PostMapping("/years/{year}/table/import/apply")
    String apply(
            Seat seat,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String revision,
            RedirectAttributes after) {
        ImportedTable table = files.read(sheet.getBytes(StandardCharsets.UTF_8));
        Optional<TableHead> head = tables.current(seat.blocYear());
        if (head.isEmpty()) {
            drafts.create(seat.blocYear(), new TableSource.Upload(table), seat.actor());
        } else {
            drafts.replace(head.get().id(), TableAccess.revision(revision), table, seat.actor());
        }
        after.addFlashAttribute("notice", "criteria.notice.imported");
        return TableAccess.page(seat);
    }

    private Preview preview(Seat seat, ImportedTable table) {
        List<Fault> faults =
                table.problems().stream()
                        .map(
                                problem ->
                                        new Fault(
                                                problem.row(),
                                                problem.column(),
                                                words.of(problem.key(), problem.args())))
                        .toList();
        List<Criterion> criteria = table.sound() ? table.tree().criteria() : List.of();
        List<String> named =
                criteria.stream()
                        .map(one -> one.scorer().agency())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Set<String> unknown = agencies.unknown(seat.blocYear(), named);
        return new Preview(
                table,
                criteria,
                faults,
                criteria.stream()
                        .filter(one -> unknown.contains(String.valueOf(one.scorer().agency())))
                        .toList(),
                table.sound() ? files.text(table) : "");
    }

    private String page(Seat seat, Model model) {
        model.addAttribute("head", tables.current(seat.blocYear()).orElse(null));
        model.addAttribute(
                "templates",
                TableTemplates.NAMES.stream()
                        .map(name -> new Template(name, TableTemplates.read(name).title()))
                        .toList());
        return "criteria/import";
    }

    /** A table that may be downloaded to begin with. */
    record Template(String name, String title) {}
}
