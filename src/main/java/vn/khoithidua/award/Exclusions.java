package vn.khoithidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.award.domain.Eligibility;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/** Members that are not considered for awards: pending or excluded, never silently. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Exclusions {

    private static final String INSERT =
            """
                        insert into award_exclusion
                            (id, roster_line_id, state, ground, evidence, from_on, to_on, entered_by, entered_name, recorded_at)
                        select gen_random_uuid(), l.id, :state, :ground, :evidence, :from, :to, :by, :name, :at
                        from roster_line l where l.id = :line and l.bloc_year_id = :year""";

    private final JdbcClient jdbc;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * An exclusion to enter.
     *
     * @param state PENDING or EXCLUDED
     * @param to last day, or null
     */
    public record Entry(
            RosterLineId line,
            Eligibility.State state,
            String ground,
            String evidence,
            LocalDate from,
            @Nullable LocalDate to) {

        public Entry {
            ground = VietnameseText.cleanLine(ground);
            evidence = VietnameseText.cleanLine(evidence);
        }
    }

    /** All of a bloc-year, lifted ones too, the latest first. */
    public List<Exclusion> of(BlocYearId blocYear) {
        return jdbc.sql(
                        """
                        select e.* from award_exclusion e join roster_line l on l.id = e.roster_line_id
                        where l.bloc_year_id = :year order by e.recorded_at desc, e.id""")
                .param("year", blocYear.value())
                .query(Exclusions::read)
                .list();
    }

    /** Enters one; refuses a missing ground or evidence (422) and a line of another year (404). */
    @Transactional
    public void enter(BlocYearId blocYear, Entry entry, Actor actor) {
        check(entry);
        int rows =
                jdbc.sql(INSERT)
                        .param("line", entry.line().value())
                        .param("year", blocYear.value())
                        .param("state", entry.state().name())
                        .param("ground", entry.ground())
                        .param("evidence", entry.evidence())
                        .param("from", entry.from())
                        .param("to", entry.to())
                        .param("by", actor.user().value())
                        .param("name", actor.name())
                        .param("at", time.now().atOffset(ZoneOffset.UTC))
                        .update();
        if (rows == 0) {
            throw Refusal.notFound().asException();
        }
        events.publishEvent(
                Recorded.of(
                        "award.exclusion.entered",
                        actor,
                        blocYear,
                        entry.line(),
                        "state",
                        entry.state().name(),
                        "ground",
                        entry.ground(),
                        "evidence",
                        entry.evidence()));
    }

    /**
     * Lifts one from today on; refuses a missing reason (422), one that was lifted (409), a foreign
     * one (404).
     */
    @Transactional
    public void lift(BlocYearId blocYear, UUID id, String reason, Actor actor) {
        Exclusion found =
                of(blocYear).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        String why = VietnameseText.cleanLine(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid("award.refusal.reason").asException();
        }
        int rows =
                jdbc.sql(
                                """
                        update award_exclusion set lifted_on = greatest(:today, from_on), lift_reason = :reason, lifted_by = :by,
                            lifted_name = :name where id = :id and lifted_on is null""")
                        .param("today", time.today())
                        .param("reason", why)
                        .param("by", actor.user().value())
                        .param("name", actor.name())
                        .param("id", id)
                        .update();
        if (rows == 0) {
            throw Refusal.conflict("award.refusal.lifted").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "award.exclusion.lifted", actor, blocYear, found.line(), "reason", why));
    }

    private static void check(Entry entry) {
        boolean fitting =
                entry.state() == Eligibility.State.PENDING
                        || entry.state() == Eligibility.State.EXCLUDED;
        LocalDate to = entry.to();
        if (!fitting || entry.ground().isEmpty() || entry.evidence().isEmpty()) {
            throw Refusal.invalid("award.refusal.ground").asException();
        }
        if (to != null && to.isBefore(entry.from())) {
            throw Refusal.invalid("award.refusal.days").asException();
        }
    }

    private static Exclusion read(ResultSet row, int n) throws SQLException {
        return new Exclusion(
                row.getObject("id", UUID.class),
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                Eligibility.State.valueOf(row.getString("state")),
                row.getString("ground"),
                row.getString("evidence"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("entered_name"),
                row.getObject("lifted_on", LocalDate.class),
                row.getString("lift_reason"),
                row.getString("lifted_name"));
    }
}
