package vn.khoithidua.file.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.khoithidua.file.FileKind;
import vn.khoithidua.file.PageImages;
import vn.khoithidua.file.StoredFile;

/**
 * A file beside the pictures of its pages.
 *
 * @param base address of the file, its download
 * @param pages numbers of the pages that are shown, none if no picture can be made
 * @param all how many pages the document has
 * @param note message that says why nothing or not everything is shown, empty if all is
 */
record FileView(
        String base,
        String name,
        String icon,
        String size,
        String by,
        Instant at,
        List<Integer> pages,
        int all,
        String note) {

    static FileView of(StoredFile file, PageImages.Extent extent) {
        return new FileView(
                "/files/" + file.id(),
                file.name(),
                file.kind().icon(),
                file.size(),
                file.uploadedBy(),
                file.at(),
                IntStream.rangeClosed(1, extent.shown()).boxed().toList(),
                extent.all(),
                note(file.kind(), extent));
    }

    private static String note(FileKind kind, PageImages.Extent extent) {
        return switch (kind) {
            case DOCX, XLSX -> "file.view.office";
            case PDF, JPEG, PNG -> {
                if (extent.all() == 0) {
                    yield "file.view.unreadable";
                }
                yield extent.all() > extent.shown() ? "file.view.partly" : "";
            }
        };
    }
}
