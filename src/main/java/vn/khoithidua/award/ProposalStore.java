package vn.khoithidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;

/** The rows of choices and submissions. */
@Repository
@RequiredArgsConstructor
class ProposalStore {

    private static final String SAVE =
            """
                        insert into award_choice
                            (roster_line_id, kind, reason, yes_votes, votes_roll, chosen_by, chosen_name, recorded_at)
                        select l.id, :kind, :reason, :yes, :roll, :by, :name, :at
                        from roster_line l where l.id = :line and l.bloc_year_id = :year
                        on conflict (roster_line_id) do update set kind = excluded.kind, reason = excluded.reason,
                            yes_votes = excluded.yes_votes, votes_roll = excluded.votes_roll,
                            chosen_by = excluded.chosen_by, chosen_name = excluded.chosen_name,
                            recorded_at = excluded.recorded_at""";

    private final JdbcClient jdbc;

    void lock(BlocYearId id) {
        jdbc.sql("select id from bloc_year where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    Map<RosterLineId, AwardChoice> choices(BlocYearId year) {
        return jdbc
                .sql(
                        """
                        select c.* from award_choice c join roster_line l on l.id = c.roster_line_id
                        where l.bloc_year_id = :year""")
                .param("year", year.value())
                .query(ProposalStore::choice)
                .list()
                .stream()
                .collect(Collectors.toMap(AwardChoice::line, Function.identity()));
    }

    /** Keeps a choice; 0 rows if the line is of another year. */
    int save(BlocYearId year, AwardChoice choice, Instant at, Actor actor) {
        YesVotes votes = choice.votes();
        return jdbc.sql(SAVE)
                .param("line", choice.line().value())
                .param("year", year.value())
                .param("kind", choice.kind())
                .param("reason", choice.reason())
                .param("yes", votes == null ? null : votes.yes())
                .param("roll", votes == null ? null : votes.roll())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The version of the adopted ranking on which the bloc submitted; empty before. */
    Optional<Integer> submittedVersion(BlocYearId year) {
        return jdbc.sql(
                        """
                        select r.version from award_submission s join adopted_ranking r on r.id = s.ranking_id
                        where s.bloc_year_id = :year""")
                .param("year", year.value())
                .query(Integer.class)
                .optional();
    }

    Optional<AwardSubmission> submission(BlocYearId year) {
        return jdbc.sql("select * from award_submission where bloc_year_id = :year")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new AwardSubmission(
                                        row.getString("minutes_no"),
                                        row.getObject("minutes_on", LocalDate.class),
                                        row.getString("submission_no"),
                                        row.getString("quota_reason"),
                                        row.getString("submitted_name"),
                                        row.getObject("submitted_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    void insert(
            BlocYearId year, UUID ranking, AwardSubmission.Entry entry, Instant at, Actor actor) {
        jdbc.sql(
                        """
                        insert into award_submission (bloc_year_id, ranking_id, minutes_no, minutes_on, submission_no,
                            quota_reason, submitted_by, submitted_name, submitted_at)
                        values (:year, :ranking, :minutes, :on, :no, :reason, :by, :name, :at)""")
                .param("year", year.value())
                .param("ranking", ranking)
                .param("minutes", entry.minutesNo())
                .param("on", entry.minutesOn())
                .param("no", entry.submissionNo())
                .param("reason", entry.quotaReason())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of the agencies that had ceased by a day. */
    Set<OrganizationId> dissolved(List<OrganizationId> organizations, LocalDate day) {
        return new HashSet<>(
                jdbc.sql(
                                """
                        select distinct predecessor_id from organization_succession
                        where predecessor_id = any(:ids::uuid[]) and predecessor_ends and effective_on <= :day""")
                        .param(
                                "ids",
                                organizations.stream()
                                        .map(OrganizationId::value)
                                        .toArray(UUID[]::new))
                        .param("day", day)
                        .query((row, n) -> new OrganizationId(row.getObject(1, UUID.class)))
                        .list());
    }

    private static AwardChoice choice(ResultSet row, int n) throws SQLException {
        Integer yes = row.getObject("yes_votes", Integer.class);
        return new AwardChoice(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                row.getString("kind"),
                row.getString("reason"),
                yes == null ? null : new YesVotes(yes, row.getInt("votes_roll")));
    }
}
