package vn.khoithidua.typeset;

import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.khoithidua.kernel.Refusal;

/** A paper as a file to take away. */
public final class PaperDownload {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private PaperDownload() {}

    /**
     * The answer with the file.
     *
     * @param name of the file, without ending
     * @param kind {@code pdf} or {@code docx}; anything else is an absent page
     * @param paper made only if the kind is known
     */
    public static ResponseEntity<byte[]> of(
            String name, String kind, Supplier<OfficialPaper> paper) {
        byte[] bytes =
                switch (kind) {
                    case "pdf" -> paper.get().pdf();
                    case "docx" -> paper.get().docx();
                    default -> throw Refusal.notFound().asException();
                };
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, kind.equals("pdf") ? "application/pdf" : DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + kind)
                                .build()
                                .toString())
                .body(bytes);
    }
}
