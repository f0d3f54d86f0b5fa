package vn.khoithidua.ranking;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.ranking.domain.Contender;
import vn.khoithidua.ranking.domain.CriterionResult;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.ranking.domain.RankPolicy;
import vn.khoithidua.ranking.domain.Unplaced;
import vn.khoithidua.ranking.domain.UnplacedGround;

/**
 * Writes a ranking down for ever: policy, votes, criteria, members, points. A handful of
 * statements, in batches.
 */
@Repository
@RequiredArgsConstructor
class AdoptedStore {

    private final NamedParameterJdbcTemplate jdbc;

    void insert(AdoptedRanking adopted, Ranking ranking, List<HeldTieVote> votes, Actor actor) {
        insertHead(adopted, ranking.order().policy(), actor);
        UUID id = adopted.id().value();
        jdbc.batchUpdate(
                "insert into adopted_vote (ranking_id, tie_vote_id, list_order) values (:id, :vote, :order)",
                IntStream.range(0, votes.size())
                        .mapToObj(
                                i ->
                                        of(id).addValue("vote", votes.get(i).id())
                                                .addValue("order", i))
                        .toArray(SqlParameterSource[]::new));
        List<CriterionLabel> criteria = ranking.criteria();
        jdbc.batchUpdate(
                """
                insert into adopted_criterion (ranking_id, criterion_key, list_order, code, title, group_no, group_title, group_maximum)
                values (:id, :key, :order, :code, :title, :group, :groupTitle, :maximum)""",
                IntStream.range(0, criteria.size())
                        .mapToObj(i -> criterion(id, i, criteria.get(i)))
                        .toArray(SqlParameterSource[]::new));
        insertMembers(id, ranking);
    }

    /** Publishes; places outside {@code shown} stay unseen. */
    void publish(RankingId id, Publication publication, Actor actor, List<UUID> shown) {
        MapSqlParameterSource values =
                of(id.value())
                        .addValue("depth", publication.depth().name())
                        .addValue("points", publication.pointsShown())
                        .addValue("at", publication.at().atOffset(ZoneOffset.UTC))
                        .addValue("by", actor.user().value())
                        .addValue("name", actor.name())
                        .addValue("shown", shown.toArray(UUID[]::new));
        jdbc.update(
                """
                update adopted_ranking set depth = :depth, points_shown = :points, published_at = :at,
                    published_by = :by, published_name = :name where id = :id""",
                values);
        jdbc.update(
                "update adopted_placing set shown = roster_line_id = any(:shown::uuid[]) where ranking_id = :id",
                values);
    }

    private void insertHead(AdoptedRanking adopted, RankPolicy policy, Actor actor) {
        jdbc.update(
                """
                insert into adopted_ranking (id, bloc_year_id, version, conference_on, minutes_no, basis, decimals, tie_order,
                    digest, adopted_by, adopted_name, recorded_at)
                values (:id, :year, :version, :on, :minutes, :basis, :decimals, :ties, :digest, :by, :name, :at)""",
                of(adopted.id().value())
                        .addValue("year", adopted.blocYear().value())
                        .addValue("version", adopted.version())
                        .addValue("on", adopted.conferenceOn())
                        .addValue("minutes", adopted.minutesNo())
                        .addValue("basis", policy.basis().name())
                        .addValue("decimals", policy.decimals())
                        .addValue(
                                "ties",
                                policy.tieOrder().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(",")))
                        .addValue("digest", adopted.digest())
                        .addValue("by", actor.user().value())
                        .addValue("name", adopted.adoptedBy())
                        .addValue("at", adopted.recordedAt().atOffset(ZoneOffset.UTC)));
    }

    private void insertMembers(UUID id, Ranking ranking) {
        List<Contender> contenders =
                Stream.concat(
                                ranking.order().placings().stream().map(Placing::contender),
                                ranking.order().unplaced().stream().map(Unplaced::contender))
                        .toList();
        jdbc.batchUpdate(
                """
                insert into adopted_placing (ranking_id, roster_line_id, organization_id, name, short_name, list_order, total,
                    assigned_maximum, women_share, ground_cause, ground, place, sharing, compared, decided_by)
                values (:id, :line, :organization, :name, :short, :order, :total, :assigned, :women, :cause, :ground,
                    :place, :sharing, :compared, :decided)""",
                contenders.stream()
                        .map(one -> member(id, ranking, one))
                        .toArray(SqlParameterSource[]::new));
        contenders.forEach(one -> insertResults(id, one));
    }

    private void insertResults(UUID id, Contender one) {
        jdbc.batchUpdate(
                """
                insert into adopted_result (ranking_id, roster_line_id, criterion_key, points, attainable)
                values (:id, :line, :key, :points, :attainable)""",
                one.results().stream()
                        .map(result -> result(id, one, result))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource result(UUID id, Contender one, CriterionResult result) {
        return of(id).addValue("line", one.line().value())
                .addValue("key", result.key())
                .addValue("points", result.points())
                .addValue("attainable", result.attainable());
    }

    private static MapSqlParameterSource member(UUID id, Ranking ranking, Contender one) {
        MemberLabel label = ranking.member(one.line());
        @Nullable Placing placing = ranking.order().placingOf(one.line()).orElse(null);
        @Nullable UnplacedGround gate = one.gated();
        return of(id).addValue("line", one.line().value())
                .addValue("organization", label.organization().value())
                .addValue("name", label.name())
                .addValue("short", label.shortName())
                .addValue("order", one.order())
                .addValue("total", one.total())
                .addValue("assigned", one.assignedMaximum())
                .addValue("women", one.womenShare())
                .addValue("cause", gate == null ? null : gate.cause().name())
                .addValue("ground", gate == null ? null : gate.text())
                .addValue("place", placing == null ? null : placing.place())
                .addValue("sharing", placing == null ? null : placing.sharing())
                .addValue("compared", placing == null ? null : placing.compared())
                .addValue("decided", placing == null ? null : placing.decidedBy().name());
    }

    private static MapSqlParameterSource criterion(UUID id, int order, CriterionLabel label) {
        return of(id).addValue("key", label.key())
                .addValue("order", order)
                .addValue("code", label.code())
                .addValue("title", label.title())
                .addValue("group", label.group())
                .addValue("groupTitle", label.groupTitle())
                .addValue("maximum", label.groupMaximum());
    }

    private static MapSqlParameterSource of(UUID id) {
        return new MapSqlParameterSource("id", id);
    }
}
