package vn.khoithidua.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.kernel.BlocYearId;

/** Reads and checks the trail. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Trail {

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
     * @param text part of the actor's name or of the action, marks and case aside
     * @param subject exact subject
     * @param before only entries older than this
     */
    public record Query(
            @Nullable String text, @Nullable String subject, @Nullable Instant before) {}

    /** The latest entries of the given chains first, at most {@code limit}. */
    public List<Entry> entries(
            Collection<BlocYearId> chains, boolean installation, Query query, int limit) {
        UUID[] ids = chains.stream().map(BlocYearId::value).toArray(UUID[]::new);
        return jdbc.sql(
                        """
                        select chain, seq, at, actor_name, action, subject, detail::text as detail from audit.entry
                        where (chain = any(:chains::text[]) or (:installation and chain = '-'))
                          and (:text::text is null or folded(coalesce(actor_name, '') || ' ' || action) like :text)
                          and (:subject::text is null or subject = :subject)
                          and (:before::timestamptz is null or at < :before)
                        order by at desc, chain, seq desc limit :limit""")
                .param("chains", ids)
                .param("installation", installation)
                .param(
                        "text",
                        query.text() == null ? null : "%" + query.text() + "%",
                        Types.VARCHAR)
                .param("subject", query.subject(), Types.VARCHAR)
                .param(
                        "before",
                        query.before() == null ? null : query.before().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new Entry(
                                        row.getString("chain"),
                                        row.getLong("seq"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("actor_name"),
                                        row.getString("action"),
                                        row.getString("subject"),
                                        json.readValue(row.getString("detail"), DETAIL)))
                .list();
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
