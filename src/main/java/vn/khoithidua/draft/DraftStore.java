package vn.khoithidua.draft;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;

/** Rows of drafts: the paper, the text in work, the versions that were sent. */
@Repository
@RequiredArgsConstructor
class DraftStore {

    private final JdbcClient jdbc;

    void insert(DraftPaper it, Actor by) {
        jdbc.sql(
                        """
                        insert into draft_paper (id, bloc_year_id, kind, title, source, file_id, created_by, created_name,
                            created_at)
                        values (:id, :year, :kind, :title, :source, :file, :by, :name, :at)""")
                .param("id", it.id().value())
                .param("year", it.year().value())
                .param("kind", it.kind().name())
                .param("title", it.title())
                .param("source", it.source().name())
                .param("file", value(it.file()), Types.OTHER)
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", it.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All drafts of a year in the order they were begun. */
    List<DraftPaper> of(BlocYearId year) {
        return jdbc.sql(
                        "select * from draft_paper where bloc_year_id = :year order by created_at, id")
                .param("year", year.value())
                .query(DraftRows::paper)
                .list();
    }

    Optional<DraftPaper> find(BlocYearId year, DraftId id) {
        return find(year, id, "");
    }

    /** The draft, which nobody else changes until the transaction ends. */
    Optional<DraftPaper> lock(BlocYearId year, DraftId id) {
        return find(year, id, " for update");
    }

    private Optional<DraftPaper> find(BlocYearId year, DraftId id, String locking) {
        return jdbc.sql(
                        "select * from draft_paper where id = :id and bloc_year_id = :year"
                                + locking)
                .param("id", id.value())
                .param("year", year.value())
                .query(DraftRows::paper)
                .optional();
    }

    /** Another title or file, counted as an edit of the text in work. */
    void edit(DraftId id, String title, @Nullable StoredFileId file) {
        jdbc.sql(
                        """
                        update draft_paper set title = :title, file_id = :file, revision = revision + 1
                        where id = :id""")
                .param("id", id.value())
                .param("title", title)
                .param("file", value(file), Types.OTHER)
                .update();
    }

    void move(DraftId id, DraftState state, int version, @Nullable LocalDate dueOn) {
        jdbc.sql(
                        """
                        update draft_paper set state = :state, version = :version, due_on = :due
                        where id = :id""")
                .param("id", id.value())
                .param("state", state.name())
                .param("version", version)
                .param("due", dueOn, Types.DATE)
                .update();
    }

    /** Opens an agreed text again; comments are taken as before. */
    void reopen(DraftId id, DraftPaper.Reopening why) {
        jdbc.sql(
                        """
                        update draft_paper set state = 'CONSULTING', reopen_reason = :reason, reopened_name = :name,
                            reopened_at = :at where id = :id""")
                .param("id", id.value())
                .param("reason", why.reason())
                .param("name", why.by())
                .param("at", why.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The text in work. */
    List<DraftSection> sections(DraftId id) {
        return jdbc.sql("select * from draft_section where draft_id = :id order by position")
                .param("id", id.value())
                .query(DraftRows::section)
                .list();
    }

    void write(DraftId id, List<DraftSection> sections) {
        jdbc.sql("delete from draft_section where draft_id = :id").param("id", id.value()).update();
        insertSections(
                "draft_section (draft_id, key, position, heading, body) select :id, ",
                id,
                0,
                sections);
    }

    List<DraftVersion> versions(DraftId id) {
        return jdbc.sql("select * from draft_version where draft_id = :id order by version desc")
                .param("id", id.value())
                .query(DraftRows::version)
                .list();
    }

    List<DraftSection> sections(DraftId id, int version) {
        return jdbc.sql(
                        """
                        select * from draft_version_section where draft_id = :id and version = :version
                        order by position""")
                .param("id", id.value())
                .param("version", version)
                .query(DraftRows::section)
                .list();
    }

    void insertVersion(
            DraftPaper of, int number, String note, List<DraftSection> text, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft_version (draft_id, version, file_id, note, made_by, made_name, made_at)
                        values (:id, :version, :file, :note, :by, :name, :at)""")
                .param("id", of.id().value())
                .param("version", number)
                .param("file", value(of.file()), Types.OTHER)
                .param("note", note)
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        insertSections(
                "draft_version_section (draft_id, version, key, position, heading, body)"
                        + " select :id, :version, ",
                of.id(),
                number,
                text);
    }

    private void insertSections(String into, DraftId id, int version, List<DraftSection> text) {
        var insert =
                jdbc.sql(
                                "insert into "
                                        + into
                                        + """
                                        s.key, s.position, s.heading, s.body
                                        from unnest(cast(:keys as text[]), cast(:headings as text[]), cast(:bodies as text[]))
                                            with ordinality as s (key, heading, body, position)""")
                        .param("id", id.value())
                        .param("keys", DraftRows.keys(text))
                        .param("headings", DraftRows.headings(text))
                        .param("bodies", DraftRows.bodies(text));
        (version == 0 ? insert : insert.param("version", version)).update();
    }

    private static @Nullable UUID value(@Nullable StoredFileId file) {
        return file == null ? null : file.value();
    }
}
