package vn.khoithidua.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;

/** The bloc's own row of the mid-year review. */
@Component
@RequiredArgsConstructor
class MidYearReviewStore {

    private final JdbcClient jdbc;

    /** Holds the bloc-year's review, so that nothing is written while it is being closed. */
    MidYearReview locked(BlocYearId year) {
        jdbc.sql(
                        """
                        insert into mid_year_review (bloc_year_id, revision) values (:year, 0) on conflict do nothing""")
                .param("year", year.value())
                .update();
        jdbc.sql("select 1 from mid_year_review where bloc_year_id = :year for update")
                .param("year", year.value())
                .query(Integer.class)
                .single();
        return review(year);
    }

    MidYearReview review(BlocYearId year) {
        return jdbc.sql("select * from mid_year_review where bloc_year_id = :year")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new MidYearReview(
                                        row.getString("words"),
                                        MidYearStore.instant(row, "closed_at"),
                                        row.getString("closed_name"),
                                        row.getLong("revision"),
                                        kept(row)))
                .optional()
                .orElse(MidYearReview.NONE);
    }

    void words(BlocYearId year, String words) {
        jdbc.sql(
                        """
                        update mid_year_review set words = :words, revision = revision + 1 where bloc_year_id = :year""")
                .param("words", words)
                .param("year", year.value())
                .update();
    }

    void close(BlocYearId year, Actor actor, Instant at, RegistrationTable.@Nullable Kept kept) {
        jdbc.sql(
                        """
                        update mid_year_review set closed_at = :at, closed_name = :name, revision = revision + 1,
                            table_id = :table, targets_id = :targets
                        where bloc_year_id = :year""")
                .param("table", kept == null ? null : kept.table().value(), Types.OTHER)
                .param("targets", kept == null ? null : kept.targets(), Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("name", actor.name())
                .param("year", year.value())
                .update();
    }

    private static RegistrationTable.@Nullable Kept kept(ResultSet row) throws SQLException {
        UUID table = row.getObject("table_id", UUID.class);
        UUID targets = row.getObject("targets_id", UUID.class);
        return table == null || targets == null
                ? null
                : new RegistrationTable.Kept(new TableId(table), targets);
    }
}
