package vn.khoithidua.scoring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;

/** Rows of announcements, and the first values of all cells. */
@Component
@RequiredArgsConstructor
class FirstRoundStore {

    private final JdbcClient jdbc;

    Optional<Announcement> find(BlocYearId year) {
        return jdbc.sql("select * from verification_announcement where bloc_year_id = :year")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new Announcement(
                                        Objects.requireNonNull(
                                                CellRows.instant(row, "announced_at")),
                                        row.getString("announced_name"),
                                        row.getObject("explain_until", LocalDate.class),
                                        row.getString("words")))
                .optional();
    }

    /** Keeps the announcement and every verified value as the first. */
    void announce(BlocYearId year, Announcement one, Actor by) {
        jdbc.sql(
                        """
                        with cell as (
                            update score_cell set first_points = verified_points, first_override = verified_override,
                                first_reason = verified_reason, first_at = :at
                            where bloc_year_id = :year and verified_points is not null)
                        insert into verification_announcement (bloc_year_id, announced_at, announced_by, announced_name,
                            explain_until, words)
                        values (:year, :at, :by, :name, :until, :words)""")
                .param("year", year.value())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .param("by", by.user().value())
                .param("name", by.name())
                .param("until", one.explainUntil())
                .param("words", one.words())
                .update();
    }
}
