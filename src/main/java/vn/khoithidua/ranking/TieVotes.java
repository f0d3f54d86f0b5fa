package vn.khoithidua.ranking;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.ranking.domain.TieVote;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;

/** Votes of the bloc on ties, recorded with their minutes; the ranking takes them as values. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TieVotes {

    private static final int LONGEST_NUMBER = 100;

    private final JdbcClient jdbc;
    private final RankingLock locks;
    private final Roster roster;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * A vote to record.
     *
     * @param votes votes by roster line, at least two members
     */
    public record Entry(LocalDate heldOn, String minutesNo, Map<RosterLineId, Integer> votes) {

        public Entry {
            minutesNo = VietnameseText.cleanLine(minutesNo);
            votes = Map.copyOf(votes);
        }
    }

    /** The votes of a bloc-year in the order recorded; a later one about the same members wins. */
    public List<HeldTieVote> of(BlocYearId blocYear) {
        Map<UUID, HeldTieVote> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select v.id, v.held_on, v.minutes_no, v.entered_name, c.roster_line_id, c.votes
                        from tie_vote v join tie_vote_count c on c.tie_vote_id = v.id
                        where v.bloc_year_id = :id order by v.recorded_at, v.id""")
                .param("id", blocYear.value())
                .query(
                        row -> {
                            UUID id = row.getObject("id", UUID.class);
                            HeldTieVote before = found.get(id);
                            Map<RosterLineId, Integer> votes =
                                    new HashMap<>(
                                            before == null ? Map.of() : before.value().votes());
                            votes.put(
                                    new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                                    row.getInt("votes"));
                            found.put(
                                    id,
                                    new HeldTieVote(
                                            id,
                                            row.getObject("held_on", LocalDate.class),
                                            row.getString("minutes_no"),
                                            row.getString("entered_name"),
                                            new TieVote(votes)));
                        });
        return List.copyOf(found.values());
    }

    /**
     * Records a vote. Refuses a vote after the ranking was adopted, one without minutes, one held
     * in the future, one about fewer than two members or about others than this year's.
     */
    @Transactional
    public void record(BlocYearId blocYear, Entry entry, Actor actor) {
        locks.take(blocYear);
        check(blocYear, entry);
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into tie_vote (id, bloc_year_id, held_on, minutes_no, entered_by, entered_name, recorded_at)
                        values (:id, :year, :on, :minutes, :by, :name, :at)""")
                .param("id", id)
                .param("year", blocYear.value())
                .param("on", entry.heldOn())
                .param("minutes", entry.minutesNo())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
        entry.votes()
                .forEach(
                        (line, votes) ->
                                jdbc.sql("insert into tie_vote_count values (:id, :line, :votes)")
                                        .param("id", id)
                                        .param("line", line.value())
                                        .param("votes", votes)
                                        .update());
        events.publishEvent(
                Recorded.of(
                        "ranking.tieVote.recorded",
                        actor,
                        blocYear,
                        id,
                        "minutes",
                        entry.minutesNo(),
                        "votes",
                        entry.votes().toString()));
    }

    private void check(BlocYearId blocYear, Entry entry) {
        if (entry.minutesNo().isEmpty() || entry.minutesNo().length() > LONGEST_NUMBER) {
            throw Refusal.invalid("ranking.refusal.minutes").asException();
        }
        if (entry.heldOn().isAfter(time.today())) {
            throw Refusal.invalid("ranking.refusal.future").asException();
        }
        if (entry.votes().size() < 2
                || entry.votes().values().stream().anyMatch(votes -> votes < 0 || votes > 100)) {
            throw Refusal.invalid("ranking.refusal.votes").asException();
        }
        List<RosterLineId> members =
                roster.all(blocYear, entry.heldOn()).stream().map(RosterMember::line).toList();
        if (!members.containsAll(entry.votes().keySet())) {
            throw Refusal.notFound().asException();
        }
        boolean adopted =
                jdbc.sql("select exists (select 1 from adopted_ranking where bloc_year_id = :id)")
                        .param("id", blocYear.value())
                        .query(Boolean.class)
                        .single();
        if (adopted) {
            throw Refusal.locked("ranking.refusal.adopted").asException();
        }
    }
}
