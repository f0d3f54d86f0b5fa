package vn.khoithidua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.kernel.VietnameseText;

/** The list of accounts: searched, filtered, sorted and cut into pages by one statement. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AccountDirectory {

    private static final int MOST = 10_000;

    private static final String ALL =
            """
            with account as (
                select u.id, u.username, u.full_name, u.title, u.email, u.created_at,
                    case when not u.enabled then 'DISABLED'
                         when u.password_hash is null then 'WAITING' else 'ACTIVE' end as state,
                    array(select distinct r.role from role_assignment r
                          where r.user_id = u.id and r.valid_from <= :today
                            and coalesce(r.valid_to, 'infinity') >= :today
                          order by r.role) as roles
                from user_account u)
            """;

    private final JdbcClient jdbc;
    private final TimeSource time;

    /** One page of the list, and how many accounts the whole list has. */
    public record Page(List<AccountRow> rows, long total) {

        /** How many pages there are, at least one. */
        public long count() {
            return Math.max(1, (total + AccountQuery.PAGE_SIZE - 1) / AccountQuery.PAGE_SIZE);
        }
    }

    private record Counted(AccountRow row, long total) {

        static Counted read(ResultSet row, int n) throws SQLException {
            return new Counted(account(row, n), row.getLong("total"));
        }
    }

    /** The accounts that the query asks for. */
    public Page find(AccountQuery query) {
        List<Counted> found =
                rows(query, AccountQuery.PAGE_SIZE, (query.page() - 1L) * AccountQuery.PAGE_SIZE);
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Page(found.stream().map(Counted::row).toList(), total);
    }

    /** All of them, whatever the query's page. */
    List<AccountRow> all(AccountQuery query) {
        return rows(query, MOST, 0).stream().map(Counted::row).toList();
    }

    private List<Counted> rows(AccountQuery query, int limit, long offset) {
        String order =
                switch (query.sort()) {
                    case NAME -> "full_name";
                    case USERNAME -> "username";
                    case CREATED -> "created_at";
                };
        Role role = query.role();
        AccountQuery.State state = query.state();
        return jdbc.sql(
                        ALL
                                + """
                                        select *, count(*) over () as total from account
                                        where (:text = '' or folded(username || ' ' || full_name || ' ' || title)
                                                like '%' || :text || '%')
                                          and (:role::text is null or :role = any(roles))
                                          and (:state::text is null or state = :state)
                                        """
                                + "order by "
                                + order
                                + (query.descending() ? " desc" : "")
                                + ", id limit :limit offset :offset")
                .param("today", time.today())
                .param("text", pattern(query.text()))
                .param("role", role == null ? null : role.name(), Types.VARCHAR)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("limit", limit)
                .param("offset", offset)
                .query(Counted::read)
                .list();
    }

    /** One account; refuses an unknown id. */
    public AccountRow account(UserId user) {
        return jdbc.sql(ALL + "select * from account where id = :id")
                .param("today", time.today())
                .param("id", user.value())
                .query(AccountDirectory::account)
                .optional()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** Full names of those of the ids that are accounts. */
    public Map<UserId, String> names(Collection<UserId> users) {
        Map<UserId, String> names = new HashMap<>();
        jdbc.sql("select id, full_name from user_account where id = any(:users)")
                .param("users", users.stream().map(UserId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            UserId id = new UserId(row.getObject("id", UUID.class));
                            names.put(id, row.getString("full_name"));
                        });
        return names;
    }

    /** The account of this name, unless it is disabled. */
    public Optional<UserId> byUsername(String username) {
        return jdbc.sql("select id from user_account where username = :name and enabled")
                .param("name", username.strip().toLowerCase(Locale.ROOT))
                .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
                .optional();
    }

    /**
     * Accounts whose person has set no password yet.
     *
     * @param linksEnd day on which the first link given out ends or ended, or null if none is out
     */
    public record Waiting(int count, @Nullable LocalDate linksEnd) {}

    /** How many accounts wait for their person. */
    public Waiting waiting() {
        return jdbc.sql(
                        """
                        select count(distinct u.id) as waiting,
                            (min(l.expires_at) at time zone :zone)::date as links_end
                        from user_account u
                        left join activation_link l on l.user_id = u.id and l.used_at is null
                        where u.enabled and u.password_hash is null""")
                .param("zone", TimeSource.ZONE.getId())
                .query(
                        (row, n) ->
                                new Waiting(
                                        row.getInt("waiting"),
                                        row.getObject("links_end", LocalDate.class)))
                .single();
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from user_account)")
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private static String pattern(String text) {
        return VietnameseText.fold(text).replaceAll("([%_\\\\])", "\\\\$1");
    }

    private static AccountRow account(ResultSet row, int n) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new AccountRow(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("title"),
                row.getString("email"),
                AccountQuery.State.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Arrays.stream(roles).map(Role::valueOf).toList());
    }
}
