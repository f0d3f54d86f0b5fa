package vn.khoithidua.scoring;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;

/**
 * A document or a link behind a self-score.
 *
 * @param file null for a link
 * @param url null for a file
 */
public record EvidenceItem(
        UUID id,
        RosterLineId line,
        CriterionKey criterion,
        @Nullable StoredFileId file,
        @Nullable String url,
        String title,
        String addedBy,
        Instant addedAt) {

    private static final Set<String> SHEETS = Set.of("xlsx");
    private static final Set<String> TEXTS = Set.of("docx");

    /** Where it is read: the pictures of a file's pages, or the address of a link. */
    public String href() {
        return file == null ? String.valueOf(url) : "/files/" + file + "/view";
    }

    public boolean isFile() {
        return file != null;
    }

    /** Name of the picture before its title. */
    public String icon() {
        if (file == null) {
            return "external-link";
        }
        String extension = title.substring(title.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (SHEETS.contains(extension)) {
            return "file-type-xls";
        }
        if (TEXTS.contains(extension)) {
            return "file-type-doc";
        }
        return extension.equals("pdf") ? "file-type-pdf" : "file-text";
    }
}
