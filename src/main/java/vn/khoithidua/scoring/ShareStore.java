package vn.khoithidua.scoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.UserId;

/** Rows of shares. */
@Component
@RequiredArgsConstructor
class ShareStore {

    private final JdbcClient jdbc;

    /** The groups and criteria of each person who has any. */
    Map<UserId, Set<CriterionKey>> ofYear(BlocYearId year) {
        Map<UserId, Set<CriterionKey>> shares = new HashMap<>();
        jdbc.sql(
                        """
                        select user_id, node from verification_share where bloc_year_id = :year order by given_at, node""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                Map.entry(
                                        new UserId(row.getObject("user_id", UUID.class)),
                                        new CriterionKey(row.getString("node"))))
                .list()
                .forEach(
                        one ->
                                shares.computeIfAbsent(one.getKey(), user -> new LinkedHashSet<>())
                                        .add(one.getValue()));
        return shares;
    }

    /** Whether it was not given before. */
    boolean insert(BlocYearId year, CriterionKey node, UserId user, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                insert into verification_share (bloc_year_id, node, user_id, given_at, given_by)
                                values (:year, :node, :user, :at, :by) on conflict do nothing""")
                        .param("year", year.value())
                        .param("node", node.value())
                        .param("user", user.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.user().value())
                        .update()
                > 0;
    }

    /** Whether there was one to take back. */
    boolean delete(BlocYearId year, CriterionKey node, UserId user) {
        return jdbc.sql(
                                """
                                delete from verification_share
                                where bloc_year_id = :year and node = :node and user_id = :user""")
                        .param("year", year.value())
                        .param("node", node.value())
                        .param("user", user.value())
                        .update()
                > 0;
    }
}
