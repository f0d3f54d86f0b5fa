package vn.khoithidua.year;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;

/** Spreadsheets that wait between preview and taking in. */
@Repository
@RequiredArgsConstructor
class IntakeStore {

    private final JdbcClient jdbc;

    UUID insert(AuthorityId authority, IntakeKind kind, String content, Actor actor, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into intake (id, authority_id, kind, content, sent_by, sent_at)
                        values (:id, :authority, :kind, :content, :by, :at)""")
                .param("id", id)
                .param("authority", authority.value())
                .param("kind", kind.name())
                .param("content", content)
                .param("by", actor.user().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Only the sender sees what was sent. */
    Optional<Intakes.Sent> find(UUID id, Actor actor) {
        return jdbc.sql("select * from intake where id = :id and sent_by = :by")
                .param("id", id)
                .param("by", actor.user().value())
                .query(
                        (row, n) ->
                                new Intakes.Sent(
                                        new AuthorityId(row.getObject("authority_id", UUID.class)),
                                        IntakeKind.valueOf(row.getString("kind")),
                                        row.getString("content"),
                                        row.getObject("applied_at") != null))
                .optional();
    }

    /** Marks a file as taken in, once. */
    boolean apply(UUID id, Instant at) {
        return jdbc.sql("update intake set applied_at = :at where id = :id and applied_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }
}
