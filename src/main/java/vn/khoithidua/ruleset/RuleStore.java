package vn.khoithidua.ruleset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.ruleset.domain.RuleValue;

/** Rows of rule values. */
@Repository
@RequiredArgsConstructor
class RuleStore {

    private final JdbcClient jdbc;

    List<RuleValue> inForce(AuthorityId authority, LocalDate day) {
        return jdbc.sql(
                        """
                        select * from rule_value
                        where (authority_id is null or authority_id = :authority)
                            and effective_from <= :day and (effective_to is null or effective_to >= :day)""")
                .param("authority", authority.value())
                .param("day", day)
                .query(RuleStore::value)
                .list();
    }

    List<RuleValue> history(AuthorityId authority, String key) {
        return jdbc.sql(
                        """
                        select * from rule_value
                        where (authority_id is null or authority_id = :authority) and key = :key
                        order by authority_id is null, effective_from desc""")
                .param("authority", authority.value())
                .param("key", key)
                .query(RuleStore::value)
                .list();
    }

    /** Ends the open value the day before the new one begins. */
    void end(AuthorityId authority, RuleEntry entry) {
        jdbc.sql(
                        """
                        update rule_value set effective_to = :lastDay
                        where authority_id = :authority and key = :key and effective_to is null
                            and effective_from <= :lastDay""")
                .param("lastDay", entry.effectiveFrom().minusDays(1))
                .param("authority", authority.value())
                .param("key", entry.key())
                .update();
    }

    /** Writes nothing if another value covers the day or a later one. */
    boolean insert(AuthorityId authority, RuleEntry entry, Actor actor, Instant at) {
        return jdbc.sql(
                                """
                                insert into rule_value (id, authority_id, key, value, effective_from, legal_basis,
                                    entered_by, entered_name, recorded_at)
                                select gen_random_uuid(), :authority, :key, :value, :from, :basis, :by, :name, :at
                                where not exists (select 1 from rule_value where authority_id = :authority
                                    and key = :key and coalesce(effective_to, 'infinity') >= :from)""")
                        .param("authority", authority.value())
                        .param("key", entry.key())
                        .param("value", entry.value())
                        .param("from", entry.effectiveFrom())
                        .param("basis", entry.legalBasis())
                        .param("by", actor.user().value())
                        .param("name", actor.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Set<String> knownKeys() {
        return Set.copyOf(
                jdbc.sql("select distinct key from rule_value where authority_id is null")
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    private static RuleValue value(ResultSet row, int n) throws SQLException {
        UUID authority = row.getObject("authority_id", UUID.class);
        return new RuleValue(
                row.getObject("id", UUID.class),
                authority == null ? null : new AuthorityId(authority),
                row.getString("key"),
                row.getString("value"),
                new DateRange(
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("effective_to", LocalDate.class)),
                row.getString("legal_basis"),
                row.getString("entered_name"));
    }
}
