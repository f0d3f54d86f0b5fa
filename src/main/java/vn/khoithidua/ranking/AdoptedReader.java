package vn.khoithidua.ranking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.Contender;
import vn.khoithidua.ranking.domain.CriterionResult;
import vn.khoithidua.ranking.domain.RankOrder;
import vn.khoithidua.ranking.domain.RankPolicy;
import vn.khoithidua.ranking.domain.TieVote;
import vn.khoithidua.ranking.domain.UnplacedGround;
import vn.khoithidua.year.TreatmentRows;

/**
 * Reads an adopted ranking back: the engine runs again on the frozen inputs, so that every
 * explanation is there.
 */
@Repository
@RequiredArgsConstructor
class AdoptedReader {

    private final JdbcClient jdbc;

    /** The whole ranking, in four statements however many members and criteria. */
    Ranking read(AdoptedHeads.Head head) {
        UUID id = head.adopted().id().value();
        Map<RosterLineId, List<CriterionResult>> results = results(id);
        Map<RosterLineId, MemberLabel> members = new HashMap<>();
        List<Contender> contenders = new ArrayList<>();
        Set<RosterLineId> shown = new HashSet<>();
        jdbc.sql(
                        "select p.*, t.* from adopted_placing p join roster_line l on l.id = p.roster_line_id "
                                + TreatmentRows.JOIN
                                + "where p.ranking_id = :id")
                .param("id", id)
                .query(
                        row -> {
                            MemberLabel label = label(row);
                            members.put(label.line(), label);
                            contenders.add(
                                    contender(
                                            row,
                                            label,
                                            results.getOrDefault(label.line(), List.of())));
                            if (row.getBoolean("shown")) {
                                shown.add(label.line());
                            }
                        });
        RankPolicy policy = new RankPolicy(head.basis(), head.decimals(), head.ties(), votes(id));
        return new Ranking(
                head.adopted().blocYear(),
                head.adopted(),
                RankOrder.of(contenders, policy),
                members,
                criteria(id),
                Ranking.Stage.FINAL,
                0,
                shown);
    }

    private Map<RosterLineId, List<CriterionResult>> results(UUID id) {
        Map<RosterLineId, List<CriterionResult>> results = new HashMap<>();
        jdbc.sql(
                        "select * from adopted_result where ranking_id = :id order by roster_line_id, criterion_key")
                .param("id", id)
                .query(
                        row -> {
                            results.computeIfAbsent(
                                            new RosterLineId(
                                                    row.getObject("roster_line_id", UUID.class)),
                                            line -> new ArrayList<>())
                                    .add(
                                            new CriterionResult(
                                                    row.getString("criterion_key"),
                                                    row.getBigDecimal("points"),
                                                    row.getBigDecimal("attainable")));
                        });
        return results;
    }

    private List<CriterionLabel> criteria(UUID id) {
        return jdbc.sql(
                        "select * from adopted_criterion where ranking_id = :id order by list_order")
                .param("id", id)
                .query(
                        (row, n) ->
                                new CriterionLabel(
                                        row.getString("criterion_key"),
                                        row.getString("code"),
                                        row.getString("title"),
                                        row.getInt("group_no"),
                                        row.getString("group_title"),
                                        row.getBigDecimal("group_maximum")))
                .list();
    }

    private List<TieVote> votes(UUID id) {
        Map<Integer, Map<RosterLineId, Integer>> votes = new TreeMap<>();
        jdbc.sql(
                        """
                        select v.list_order, c.roster_line_id, c.votes
                        from adopted_vote v join tie_vote_count c on c.tie_vote_id = v.tie_vote_id
                        where v.ranking_id = :id""")
                .param("id", id)
                .query(
                        row -> {
                            votes.computeIfAbsent(
                                            row.getInt("list_order"), order -> new HashMap<>())
                                    .put(
                                            new RosterLineId(
                                                    row.getObject("roster_line_id", UUID.class)),
                                            row.getInt("votes"));
                        });
        return votes.values().stream().map(TieVote::new).toList();
    }

    private static MemberLabel label(ResultSet row) throws SQLException {
        return new MemberLabel(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                row.getInt("list_order"),
                TreatmentRows.read(row));
    }

    private static Contender contender(
            ResultSet row, MemberLabel label, List<CriterionResult> results) throws SQLException {
        @Nullable String cause = row.getString("ground_cause");
        @Nullable String ground = row.getString("ground");
        @Nullable BigDecimal women = row.getBigDecimal("women_share");
        return new Contender(
                label.line(),
                label.order(),
                row.getBigDecimal("total"),
                row.getBigDecimal("assigned_maximum"),
                women,
                cause == null
                        ? null
                        : new UnplacedGround(
                                UnplacedGround.Cause.valueOf(cause), ground == null ? "" : ground),
                results);
    }
}
