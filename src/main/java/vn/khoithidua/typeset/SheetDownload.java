package vn.khoithidua.typeset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.khoithidua.kernel.Refusal;

/** A list as a file to take away. */
public final class SheetDownload {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetDownload() {}

    /**
     * The answer with the file; cells that could be formulas stay text.
     *
     * @param name of the file, without ending
     * @param kind {@code xlsx} or {@code csv}; anything else is an absent page
     * @param cells the head first
     * @param widths of the columns in characters
     */
    public static ResponseEntity<byte[]> of(
            String name, String kind, List<List<String>> cells, int... widths) {
        byte[] bytes =
                switch (kind) {
                    case "xlsx" -> Spreadsheets.xlsx("1", cells, widths);
                    case "csv" -> Spreadsheets.csv(cells).getBytes(StandardCharsets.UTF_8);
                    default -> throw Refusal.notFound().asException();
                };
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        kind.equals("xlsx") ? XLSX : "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + kind)
                                .build()
                                .toString())
                .body(bytes);
    }
}
