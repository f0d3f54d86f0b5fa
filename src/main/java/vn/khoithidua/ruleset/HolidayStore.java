package vn.khoithidua.ruleset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.ruleset.domain.WorkingDays;

/** Rows of days off and days worked. */
@Repository
@RequiredArgsConstructor
class HolidayStore {

    private final JdbcClient jdbc;

    List<Holiday> of(@Nullable AuthorityId authority, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select * from public_holiday
                        where (authority_id is null or authority_id = :authority) and day between :from and :to
                        order by day, authority_id is not null, recorded_at""")
                .param("authority", id(authority), Types.OTHER)
                .param("from", from)
                .param("to", to)
                .query(HolidayStore::holiday)
                .list();
    }

    Optional<Holiday> own(@Nullable AuthorityId authority, UUID id) {
        return jdbc.sql(
                        """
                        select * from public_holiday
                        where id = :id and authority_id is not distinct from :authority""")
                .param("id", id)
                .param("authority", id(authority), Types.OTHER)
                .query(HolidayStore::holiday)
                .optional();
    }

    /** Writes nothing if the day is laid down already. */
    boolean insert(
            @Nullable AuthorityId authority,
            LocalDate day,
            HolidayEntry entry,
            Actor actor,
            Instant at) {
        return jdbc.sql(
                                """
                                insert into public_holiday (id, authority_id, day, name, working, legal_basis,
                                    entered_by, entered_name, recorded_at)
                                values (gen_random_uuid(), :authority, :day, :name, :working, :basis, :by, :byName, :at)
                                on conflict do nothing""")
                        .param("authority", id(authority), Types.OTHER)
                        .param("day", day)
                        .param("name", entry.name())
                        .param("working", entry.working())
                        .param("basis", entry.legalBasis())
                        .param("by", actor.user().value())
                        .param("byName", actor.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(UUID id, String reason, Actor actor, Instant at) {
        return jdbc.sql(
                                """
                                update public_holiday set removed_at = :at, removed_name = :name, remove_reason = :reason
                                where id = :id and removed_at is null""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("name", actor.name())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The authority's own word about a day goes before that of the country. */
    WorkingDays workingDays(AuthorityId authority, LocalDate from, LocalDate to) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        jdbc.sql(
                        """
                        select distinct on (day) day, working from public_holiday
                        where (authority_id is null or authority_id = :authority) and removed_at is null
                            and day between :from and :to
                        order by day, authority_id is null""")
                .param("authority", authority.value())
                .param("from", from)
                .param("to", to)
                .query(
                        (row, n) ->
                                (row.getBoolean("working") ? worked : off)
                                        .add(row.getObject("day", LocalDate.class)))
                .list();
        return new WorkingDays(off, worked);
    }

    private static @Nullable UUID id(@Nullable AuthorityId authority) {
        return authority == null ? null : authority.value();
    }

    private static Holiday holiday(ResultSet row, int n) throws SQLException {
        UUID authority = row.getObject("authority_id", UUID.class);
        OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
        return new Holiday(
                row.getObject("id", UUID.class),
                authority == null ? null : new AuthorityId(authority),
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                row.getBoolean("working"),
                row.getString("legal_basis"),
                row.getString("entered_name"),
                removed == null
                        ? null
                        : new Holiday.Removal(
                                removed.toInstant(),
                                row.getString("removed_name"),
                                row.getString("remove_reason")));
    }
}
