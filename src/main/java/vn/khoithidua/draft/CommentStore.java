package vn.khoithidua.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RosterLineId;

/** Rows of comments and their answers; two statements read all of a draft. */
@Repository
@RequiredArgsConstructor
class CommentStore {

    private final JdbcClient jdbc;

    private record Row(UUID comment, DraftAnswer answer) {}

    List<DraftComment> of(DraftId draft) {
        Map<UUID, List<DraftAnswer>> answers = new HashMap<>();
        jdbc.sql(
                        """
                        select a.* from draft_answer a join draft_comment c on c.id = a.comment_id
                        where c.draft_id = :draft order by a.comment_id, a.number""")
                .param("draft", draft.value())
                .query(CommentStore::answer)
                .list()
                .forEach(
                        row ->
                                answers.computeIfAbsent(row.comment(), id -> new ArrayList<>())
                                        .add(row.answer()));
        return jdbc.sql(
                        """
                        select c.* from draft_comment c join roster_line l on l.id = c.roster_line_id
                        where c.draft_id = :draft order by l.position, c.made_at, c.id""")
                .param("draft", draft.value())
                .query((row, n) -> comment(row, answers))
                .list();
    }

    void insert(DraftId draft, DraftComment it, Actor by) {
        jdbc.sql(
                        """
                        insert into draft_comment (id, draft_id, version, section_key, section_label, roster_line_id, agency,
                            stance, words, live, late, made_by, made_name, made_at)
                        values (:id, :draft, :version, :section, :label, :line, :agency, :stance, :words, :live, :late,
                            :by, :name, :at)""")
                .param("id", it.id().value())
                .param("draft", draft.value())
                .param("version", it.version())
                .param("section", it.section())
                .param("label", it.label())
                .param("line", it.line().value())
                .param("agency", it.agency())
                .param("stance", it.stance().name())
                .param("words", it.words())
                .param("live", it.live())
                .param("late", it.late())
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", it.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(DraftCommentId id, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update draft_comment set withdrawn_by = :by, withdrawn_name = :name, withdrawn_at = :at
                        where id = :id""")
                .param("id", id.value())
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(DraftCommentId id, int number, DraftAnswer answer, Actor by) {
        jdbc.sql(
                        """
                        insert into draft_answer (comment_id, number, verdict, reason, answered_by, answered_name, answered_at)
                        values (:id, :number, :verdict, :reason, :by, :name, :at)""")
                .param("id", id.value())
                .param("number", number)
                .param("verdict", answer.verdict().name())
                .param("reason", answer.reason())
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DraftComment comment(ResultSet row, Map<UUID, List<DraftAnswer>> answers)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new DraftComment(
                new DraftCommentId(id),
                row.getInt("version"),
                row.getString("section_key"),
                row.getString("section_label"),
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                row.getString("agency"),
                Stance.valueOf(row.getString("stance")),
                row.getString("words"),
                row.getBoolean("live"),
                row.getBoolean("late"),
                row.getString("made_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("withdrawn_name"),
                withdrawn == null ? null : withdrawn.toInstant(),
                answers.getOrDefault(id, List.of()));
    }

    private static Row answer(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("comment_id", UUID.class),
                new DraftAnswer(
                        CommentVerdict.valueOf(row.getString("verdict")),
                        row.getString("reason"),
                        row.getString("answered_name"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()));
    }
}
