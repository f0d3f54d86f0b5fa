package vn.khoithidua.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.ranking.domain.RankBasis;
import vn.khoithidua.ranking.domain.TieBreak;

/** Reads which ranking of a bloc-year is adopted, and how far it is published. One statement. */
@Repository
@RequiredArgsConstructor
class AdoptedHeads {

    private final JdbcClient jdbc;

    /** The adoption and how it ranked. */
    record Head(AdoptedRanking adopted, RankBasis basis, int decimals, List<TieBreak> ties) {}

    /** The latest version; empty before adoption. */
    Optional<Head> of(BlocYearId blocYear) {
        return jdbc.sql(
                        "select * from adopted_ranking where bloc_year_id = :year order by version desc limit 1")
                .param("year", blocYear.value())
                .query(AdoptedHeads::head)
                .optional();
    }

    /** A certain version. */
    Optional<Head> of(BlocYearId blocYear, int version) {
        return jdbc.sql(
                        "select * from adopted_ranking where bloc_year_id = :year and version = :version")
                .param("year", blocYear.value())
                .param("version", version)
                .query(AdoptedHeads::head)
                .optional();
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        AdoptedRanking adopted =
                new AdoptedRanking(
                        new RankingId(row.getObject("id", UUID.class)),
                        new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                        row.getInt("version"),
                        row.getObject("conference_on", LocalDate.class),
                        row.getString("minutes_no"),
                        row.getString("digest"),
                        row.getString("adopted_name"),
                        instant(row, "recorded_at"),
                        publication(row));
        String ties = row.getString("tie_order");
        return new Head(
                adopted,
                RankBasis.valueOf(row.getString("basis")),
                row.getInt("decimals"),
                ties.isEmpty()
                        ? List.of()
                        : Arrays.stream(ties.split(",")).map(TieBreak::valueOf).toList());
    }

    private static @Nullable Publication publication(ResultSet row) throws SQLException {
        @Nullable String depth = row.getString("depth");
        return depth == null
                ? null
                : new Publication(
                        Publication.Depth.valueOf(depth),
                        row.getBoolean("points_shown"),
                        instant(row, "published_at"),
                        row.getString("published_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
