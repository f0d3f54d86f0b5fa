package vn.khoithidua.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;

/** Reads rows of drafts and their versions. */
final class DraftRows {

    private DraftRows() {}

    static DraftPaper paper(ResultSet row, int n) throws SQLException {
        return new DraftPaper(
                new DraftId(row.getObject("id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                DraftKind.valueOf(row.getString("kind")),
                row.getString("title"),
                DraftSource.valueOf(row.getString("source")),
                DraftState.valueOf(row.getString("state")),
                file(row),
                row.getInt("version"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("revision"),
                reopening(row),
                row.getString("created_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static DraftPaper.@Nullable Reopening reopening(ResultSet row) throws SQLException {
        String reason = row.getString("reopen_reason");
        String by = row.getString("reopened_name");
        return reason == null || by == null
                ? null
                : new DraftPaper.Reopening(
                        reason, by, row.getObject("reopened_at", OffsetDateTime.class).toInstant());
    }

    static DraftVersion version(ResultSet row, int n) throws SQLException {
        return new DraftVersion(
                row.getInt("version"),
                file(row),
                row.getString("note"),
                row.getString("made_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    static DraftSection section(ResultSet row, int n) throws SQLException {
        return new DraftSection(
                row.getString("key"), row.getString("heading"), row.getString("body"));
    }

    static @Nullable StoredFileId file(ResultSet row) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return file == null ? null : new StoredFileId(file);
    }

    static String[] keys(List<DraftSection> sections) {
        return sections.stream().map(DraftSection::key).toArray(String[]::new);
    }

    static String[] headings(List<DraftSection> sections) {
        return sections.stream().map(DraftSection::heading).toArray(String[]::new);
    }

    static String[] bodies(List<DraftSection> sections) {
        return sections.stream().map(DraftSection::body).toArray(String[]::new);
    }
}
