package vn.khoithidua.ranking;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;

/** Lets one transaction at a time adopt, publish or vote within a bloc-year. */
@Repository
@RequiredArgsConstructor
class RankingLock {

    private final JdbcClient jdbc;

    /** Waits for the bloc-year and keeps it until the transaction ends; refuses an unknown one. */
    void take(BlocYearId id) {
        jdbc.sql("select id from bloc_year where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound().asException());
    }
}
