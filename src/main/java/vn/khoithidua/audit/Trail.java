package vn.khoithidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.VietnameseText;

/** Reads and checks the trail. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Trail {

    private static final String INSTALLATION = TrailWriter.INSTALLATION;
    private static final TypeReference<Map<String, @Nullable Object>> DETAIL =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    /**
     * One entry.
     *
     * @param chain the bloc-year's id, or "-" for the installation
     * @param seq number within its chain, from 1
     */
    public record Entry(
            String chain,
            long seq,
            Instant at,
            @Nullable String actor,
            String action,
            String subject,
            Map<String, @Nullable Object> detail) {}

    /**
     * What to look for; every part may be missing.
     *
     * @param text part of the actor's name, the action or the detail, marks and case aside
     * @param subject exact subject
     * @param action exact code
     * @param from first moment
     * @param until first moment no longer wanted
     * @param older only entries that the list shows after this one
     */
    public record Query(
            @Nullable String text,
            @Nullable String subject,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Mark older) {

        /** Everything. */
        public static final Query ALL = new Query(null, null, null, null, null, null);

        /** Everything with this text in it. */
        public static Query text(String text) {
            return new Query(text, null, null, null, null, null);
        }
    }

    /** Where an entry stands in the list. */
    public record Mark(Instant at, String chain, long seq) {

        public static Mark of(Entry entry) {
            return new Mark(entry.at(), entry.chain(), entry.seq());
        }
    }

    /** The latest entries of the given chains first, at most {@code limit}. */
    public List<Entry> entries(
            Collection<BlocYearId> chains, boolean installation, Query query, int limit) {
        Mark older = query.older();
        return jdbc.sql(
                        """
                        select chain, seq, at, actor_name, action, subject, detail::text as detail from audit.entry
                        where chain = any(:chains::text[])
                          and (:text::text is null
                               or folded(coalesce(actor_name, '') || ' ' || action || ' ' || detail::text) like :text)
                          and (:subject::text is null or subject = :subject)
                          and (:action::text is null or action = :action)
                          and (:from::timestamptz is null or at >= :from)
                          and (:until::timestamptz is null or at < :until)
                          and (:at::timestamptz is null or (at, chain, seq) < (:at, :chain, :seq))
                        order by at desc, chain desc, seq desc limit :limit""")
                .param("chains", names(chains, installation))
                .param("text", pattern(query.text()), Types.VARCHAR)
                .param("subject", query.subject(), Types.VARCHAR)
                .param("action", query.action(), Types.VARCHAR)
                .param("from", offset(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", offset(query.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "at",
                        older == null ? null : offset(older.at()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("chain", older == null ? "" : older.chain())
                .param("seq", older == null ? 0L : older.seq())
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /** How many entries the given chains have had since a moment. */
    public long count(Collection<BlocYearId> chains, Instant since) {
        return jdbc.sql(
                        "select count(*) from audit.entry where chain = any(:chains::text[]) and at >= :since")
                .param("chains", names(chains, false))
                .param("since", offset(since))
                .query((row, n) -> row.getLong(1))
                .single();
    }

    /** The actions that the given chains know, by code. */
    public List<String> actions(Collection<BlocYearId> chains, boolean installation) {
        return jdbc.sql(
                        "select distinct action from audit.entry where chain = any(:chains::text[]) order by action")
                .param("chains", names(chains, installation))
                .query((row, n) -> row.getString(1))
                .list();
    }

    private Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getString("chain"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject"),
                json.readValue(row.getString("detail"), DETAIL));
    }

    private static String[] names(Collection<BlocYearId> chains, boolean installation) {
        Stream<String> years = chains.stream().map(BlocYearId::toString);
        Stream<String> own = installation ? Stream.of(INSTALLATION) : Stream.empty();
        return Stream.concat(years, own).toArray(String[]::new);
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + VietnameseText.fold(text).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * Recomputes every hash of every chain.
     *
     * @return the entries that do not fit, as "chain/number"; empty if the trail is whole
     */
    public List<String> verify() {
        return jdbc.sql(
                        """
                        with linked as (
                            select e.*, lag(hash, 1, ''::bytea) over w as previous, row_number() over w as expected
                            from audit.entry e window w as (partition by chain order by seq))
                        select chain || '/' || seq from linked
                        where seq <> expected
                           or hash <> audit.entry_hash(previous, chain, seq, at, actor, actor_name, action, subject, detail)
                        union all
                        select h.chain || '/' || h.seq from audit.chain_head h
                        left join audit.entry e on e.chain = h.chain and e.seq = h.seq
                        where h.seq > 0 and (e.hash is null or e.hash <> h.hash)
                        order by 1""")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
