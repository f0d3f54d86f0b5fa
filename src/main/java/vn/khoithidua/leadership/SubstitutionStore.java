package vn.khoithidua.leadership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.BlocYearSummary;

/** Rows of substitutions. */
@Repository
@RequiredArgsConstructor
class SubstitutionStore {

    private final JdbcClient jdbc;

    /** Names around a substitution, as they are on its first day. */
    record Names(String absent, String person) {}

    /** Writes nothing if somebody stands in for the agency on these days already. */
    @Nullable UUID insert(
            BlocYearId year,
            SubstitutionEntry entry,
            Names names,
            @Nullable UUID assignment,
            Actor actor,
            Instant now) {
        UUID id = UUID.randomUUID();
        UserId user = entry.user();
        OrganizationId deputy = entry.deputy();
        int written =
                jdbc.sql(
                                """
                        insert into substitution (id, bloc_year_id, organization_id, absent_name, user_id, person_name,
                            deputy_id, capacity, first_day, last_day, paper_no, paper_on, assignment_id,
                            recorded_by, recorded_name, recorded_at)
                        values (:id, :year, :organization, :absent, :user, :person, :deputy, :capacity, :first, :last,
                            :paper, :on, :assignment, :by, :name, :at)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("year", year.value())
                        .param("organization", entry.organization().value())
                        .param("absent", names.absent())
                        .param("user", user == null ? null : user.value())
                        .param("person", names.person())
                        .param("deputy", deputy == null ? null : deputy.value())
                        .param("capacity", entry.capacity().name())
                        .param("first", entry.firstDay())
                        .param("last", entry.lastDay())
                        .param("paper", entry.paperNo())
                        .param("on", entry.paperOn())
                        .param("assignment", assignment)
                        .param("by", actor.user().value())
                        .param("name", actor.name())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update();
        return written == 1 ? id : null;
    }

    /** Ends one before its time; nothing happens where it ends by then anyway. */
    boolean end(UUID id, LocalDate lastDay, String reason) {
        return jdbc.sql(
                                """
                        update substitution set last_day = :day, end_reason = :reason
                        where id = :id and first_day <= :day and last_day > :day and withdrawn_at is null""")
                        .param("day", lastDay)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Takes one back; nothing happens once its first day is over. */
    boolean withdraw(UUID id, LocalDate today, String reason, Instant at) {
        return jdbc.sql(
                                """
                        update substitution set withdrawn_at = :at, end_reason = :reason
                        where id = :id and first_day >= :today and withdrawn_at is null""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("id", id)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** The role that a substitution gave; null for a deputy agency. */
    @Nullable UUID assignmentOf(UUID id) {
        return jdbc.sql("select assignment_id from substitution where id = :id")
                .param("id", id)
                .query((row, n) -> new Given(row.getObject(1, UUID.class)))
                .single()
                .assignment();
    }

    private record Given(@Nullable UUID assignment) {}

    /** Those of the year's members that touch its days, or were recorded in it; latest first. */
    List<Substitution> of(BlocYearSummary year) {
        return jdbc.sql(
                        """
                        select s.*, n.name from substitution s
                        cross join lateral organization_name_on(s.organization_id, s.first_day) n
                        where s.bloc_year_id = :year
                            or (s.first_day <= :ends and s.last_day >= :starts and s.organization_id in (
                                select organization_id from roster_line where bloc_year_id = :year))
                        order by s.first_day desc, n.name, s.id""")
                .param("year", year.id().value())
                .param("starts", year.startsOn())
                .param("ends", year.endsOn())
                .query(SubstitutionStore::substitution)
                .list();
    }

    /** Whether a person stands in for an agency on a day. */
    boolean standsIn(UserId user, OrganizationId organization, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select from substitution where user_id = :user
                            and withdrawn_at is null and organization_id = :organization and :day between first_day and last_day)""")
                .param("user", user.value())
                .param("organization", organization.value())
                .param("day", day)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private static Substitution substitution(ResultSet row, int n) throws SQLException {
        UUID user = row.getObject("user_id", UUID.class);
        UUID deputy = row.getObject("deputy_id", UUID.class);
        return new Substitution(
                row.getObject("id", UUID.class),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("name"),
                row.getString("absent_name"),
                user == null ? null : new UserId(user),
                deputy == null ? null : new OrganizationId(deputy),
                row.getString("person_name"),
                StandInCapacity.valueOf(row.getString("capacity")),
                new DateRange(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                row.getString("paper_no"),
                row.getObject("paper_on", LocalDate.class),
                row.getString("end_reason"),
                row.getObject("withdrawn_at") != null,
                row.getString("recorded_name"));
    }
}
