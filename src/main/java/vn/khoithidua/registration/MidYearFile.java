package vn.khoithidua.registration;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.file.StoredFile;

/**
 * A document of a report.
 *
 * @param criterion key of the criterion it is about, or null for the whole report
 */
public record MidYearFile(StoredFile file, @Nullable String criterion) {}
