package vn.khoithidua.leadership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** Rows of choices and of those chosen. */
@Repository
@RequiredArgsConstructor
class ChoiceStore {

    private final JdbcClient jdbc;

    /** Makes choices and answers of a year wait for one another. */
    void lock(BlocYearId year) {
        jdbc.sql("select 1 from bloc_year where id = :id for update")
                .param("id", year.value())
                .query(Integer.class)
                .optional();
    }

    UUID insert(BlocYearId year, ChoiceEntry entry, Actor actor, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into leadership_choice (id, bloc_year_id, mode, chosen_on, paper_no, takes_office_on,
                            entitled, recorded_by, recorded_name, recorded_at)
                        values (:id, :year, :mode, :chosen, :paper, :takes, :entitled, :by, :name, :at)""")
                .param("id", id)
                .param("year", year.value())
                .param("mode", entry.mode().name())
                .param("chosen", entry.chosenOn())
                .param("paper", entry.paperNo())
                .param("takes", entry.takesOfficeOn())
                .param("entitled", entry.entitled())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        entry.nominees().forEach(nominee -> insert(id, nominee));
        return id;
    }

    private void insert(UUID choice, ChoiceEntry.Nominee nominee) {
        jdbc.sql(
                        """
                        insert into chosen_office (id, choice_id, organization_id, role, votes, answer)
                        values (gen_random_uuid(), :choice, :organization, :role, :votes, 'WAITING')""")
                .param("choice", choice)
                .param("organization", nominee.organization().value())
                .param("role", nominee.role().name())
                .param("votes", nominee.votes())
                .update();
    }

    /** Writes an answer if none was given yet. */
    boolean answer(
            UUID choice,
            OrganizationId organization,
            ChosenOffice.Answer answer,
            @Nullable String reason,
            Actor actor,
            Instant now) {
        return jdbc.sql(
                                """
                        update chosen_office set answer = :answer, reason = :reason, answered_by = :by,
                            answered_name = :name, answered_at = :at
                        where choice_id = :choice and organization_id = :organization and answer = 'WAITING'""")
                        .param("answer", answer.name())
                        .param("reason", reason)
                        .param("by", actor.user().value())
                        .param("name", actor.name())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("choice", choice)
                        .param("organization", organization.value())
                        .update()
                == 1;
    }

    /** All choices of a year, the latest first; heads before deputies. One statement. */
    List<LeadershipChoice> of(BlocYearId year) {
        Map<UUID, LeadershipChoice> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select c.*, o.organization_id, o.role, o.votes, o.answer, o.reason, o.answered_name,
                            o.answered_at, n.name
                        from leadership_choice c join chosen_office o on o.choice_id = c.id
                        cross join lateral organization_name_on(o.organization_id, c.chosen_on) n
                        where c.bloc_year_id = :year
                        order by c.recorded_at desc, c.id, o.role desc, o.votes desc nulls last, n.name""")
                .param("year", year.value())
                .query(
                        row -> {
                            UUID id = row.getObject("id", UUID.class);
                            LeadershipChoice before = found.get(id);
                            List<ChosenOffice> offices =
                                    new ArrayList<>(before == null ? List.of() : before.offices());
                            offices.add(office(row));
                            found.put(id, choice(row, offices));
                        });
        return List.copyOf(found.values());
    }

    private static LeadershipChoice choice(ResultSet row, List<ChosenOffice> offices)
            throws SQLException {
        return new LeadershipChoice(
                row.getObject("id", UUID.class),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                LeadershipMode.valueOf(row.getString("mode")),
                row.getObject("chosen_on", LocalDate.class),
                row.getString("paper_no"),
                row.getObject("takes_office_on", LocalDate.class),
                row.getObject("entitled", Integer.class),
                row.getString("recorded_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                offices);
    }

    private static ChosenOffice office(ResultSet row) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new ChosenOffice(
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("name"),
                LeadershipRole.valueOf(row.getString("role")),
                row.getObject("votes", Integer.class),
                ChosenOffice.Answer.valueOf(row.getString("answer")),
                row.getString("reason"),
                row.getString("answered_name"),
                answered == null ? null : answered.toInstant());
    }
}
