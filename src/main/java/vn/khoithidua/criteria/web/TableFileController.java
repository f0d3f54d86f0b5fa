package vn.khoithidua.criteria.web;

import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khoithidua.criteria.SheetFiles;
import vn.khoithidua.criteria.TableTemplates;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/** Downloads: the table of a year and the templates, as CSV or XLSX. */
@Controller
@RequiredArgsConstructor
class TableFileController {

    private final SheetFiles files;
    private final TableAccess access;

    @GetMapping("/years/{year}/table/file/{kind}")
    ResponseEntity<byte[]> table(Seat seat, @PathVariable String kind) {
        return answer("bang-diem", kind(kind), files.write(access.current(seat).id(), kind(kind)));
    }

    @GetMapping("/years/{year}/table/template/{name}/{kind}")
    ResponseEntity<byte[]> template(
            Seat seat, @PathVariable String name, @PathVariable String kind) {
        if (!TableTemplates.NAMES.contains(name)) {
            throw Refusal.notFound().asException();
        }
        return answer(name, kind(kind), files.template(name, kind(kind)));
    }

    private static SheetFiles.Kind kind(String text) {
        try {
            return SheetFiles.Kind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound().asException();
        }
    }

    private static ResponseEntity<byte[]> answer(String name, SheetFiles.Kind kind, byte[] bytes) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name + "." + kind.ending()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(bytes);
    }
}
