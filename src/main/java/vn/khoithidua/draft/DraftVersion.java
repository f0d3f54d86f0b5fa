package vn.khoithidua.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.StoredFileId;

/**
 * A version as it was sent out, which never changes.
 *
 * @param number from 1
 * @param file the paper itself where the draft is a file
 * @param note what is new in it; may be empty
 */
public record DraftVersion(
        int number, @Nullable StoredFileId file, String note, String madeBy, Instant madeAt) {}
