package vn.khoithidua.scoring;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
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
        return switch (title.substring(title.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> "file-type-pdf";
            case "docx" -> "file-type-doc";
            case "xlsx" -> "file-type-xls";
            case "jpg", "jpeg", "png" -> "photo";
            default -> "file-text";
        };
    }

    /** Whether it says the same as an earlier item, for this criterion. */
    boolean isCopyOf(EvidenceItem earlier, CriterionKey here) {
        return criterion.equals(here)
                && Objects.equals(file, earlier.file)
                && Objects.equals(url, earlier.url);
    }
}
