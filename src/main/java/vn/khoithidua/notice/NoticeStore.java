package vn.khoithidua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.notice.domain.NoticeKind;

/** Rows of inboxes. */
@Repository
@RequiredArgsConstructor
class NoticeStore {

    private static final String MINE =
            """
            from notice n left join bloc_year_summary y on y.id = n.bloc_year_id
            where n.user_id = :user and (not :unread or n.read_at is null)
                and (:kind::text is null or n.kind = :kind)""";

    private final JdbcClient jdbc;

    /** A row, before it is said in a language. */
    record Row(
            UUID id,
            NoticeKind kind,
            String same,
            NoticeText text,
            String where,
            String href,
            @Nullable LocalDate dueOn,
            Instant madeAt,
            @Nullable Instant readAt) {

        static Row read(ResultSet row, int n) throws SQLException {
            String bloc = row.getString("bloc_name");
            OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    NoticeKind.valueOf(row.getString("kind")),
                    row.getString("same"),
                    new NoticeText(
                            row.getString("text_key"),
                            List.of((String[]) row.getArray("text_args").getArray())),
                    bloc == null ? "" : bloc + " – " + row.getString("label"),
                    row.getString("href"),
                    row.getObject("due_on", LocalDate.class),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    read == null ? null : read.toInstant());
        }
    }

    int unread(UserId user) {
        return jdbc.sql("select count(*) from notice where user_id = :user and read_at is null")
                .param("user", user.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    List<Row> find(UserId user, InboxQuery query, int most) {
        return ask("select n.*, y.bloc_name, y.label " + MINE, user, query)
                .param("most", most)
                .param("skipped", (query.page() - 1) * InboxQuery.PAGE_SIZE)
                .query(Row::read)
                .list();
    }

    long count(UserId user, InboxQuery query) {
        String all = "select count(*) from (select 1 " + MINE;
        return ask(all, user, query)
                .param("most", Integer.MAX_VALUE)
                .param("skipped", 0)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private JdbcClient.StatementSpec ask(String select, UserId user, InboxQuery query) {
        NoticeKind kind = query.kind();
        boolean counts = select.startsWith("select count");
        String order = counts ? "" : " order by n.made_at desc, n.id";
        return jdbc.sql(select + order + " limit :most offset :skipped" + (counts ? ") as n" : ""))
                .param("user", user.value())
                .param("unread", query.unreadOnly())
                .param("kind", kind == null ? null : kind.name());
    }

    /** Where a line of this person leads. */
    Optional<String> href(UserId user, UUID id) {
        return jdbc.sql("select href from notice where id = :id and user_id = :user")
                .param("id", id)
                .param("user", user.value())
                .query((row, n) -> row.getString(1))
                .optional();
    }

    void read(UserId user, @Nullable UUID id, Instant at) {
        jdbc.sql(
                        """
                        update notice set read_at = :at
                        where user_id = :user and read_at is null and (:id::uuid is null or id = :id)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("user", user.value())
                .param("id", id, Types.OTHER)
                .update();
    }

    void unreadAgain(UserId user, UUID id) {
        jdbc.sql("update notice set read_at = null where id = :id and user_id = :user")
                .param("id", id)
                .param("user", user.value())
                .update();
    }

    /** Writes a line, or brings it up again if its mark has changed. */
    void put(UserId user, NoticeLine line, Instant at) {
        BlocYearId year = line.blocYear();
        jdbc.sql(
                        """
                        insert into notice (id, user_id, kind, bloc_year_id, same, mark, text_key, text_args, href,
                            due_on, made_at)
                        values (gen_random_uuid(), :user, :kind, :year, :same, :mark, :key, :args, :href, :due, :at)
                        on conflict (user_id, same) do update set mark = :mark, text_args = :args, made_at = :at,
                            read_at = null
                        where notice.mark <> :mark""")
                .param("user", user.value())
                .param("kind", line.kind().name())
                .param("year", year == null ? null : year.value(), Types.OTHER)
                .param("same", line.same())
                .param("mark", line.mark())
                .param("key", line.text().key())
                .param("args", line.text().args().toArray(String[]::new))
                .param("href", line.href())
                .param("due", line.dueOn(), Types.DATE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
