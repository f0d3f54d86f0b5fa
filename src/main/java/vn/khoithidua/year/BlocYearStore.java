package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.bloc.BlocKind;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.domain.Focus;

/** Rows of bloc-years and of moves of their focus. */
@Repository
@RequiredArgsConstructor
class BlocYearStore {

    private final JdbcClient jdbc;

    /** Writes nothing if label or days are taken, and spares the transaction an error. */
    boolean insert(
            BlocYearId id,
            BlocId bloc,
            OpenYear frame,
            LocalDate openedOn,
            @Nullable BlocYearId from) {
        return jdbc.sql(
                                """
                        insert into bloc_year (id, bloc_id, label, starts_on, ends_on, focus, opened_on, opened_from, version)
                        values (:id, :bloc, :label, :starts, :ends, 'PREPARING', :opened, :from, 0)
                        on conflict do nothing""")
                        .param("id", id.value())
                        .param("bloc", bloc.value())
                        .param("label", frame.label())
                        .param("starts", frame.startsOn())
                        .param("ends", frame.endsOn())
                        .param("opened", openedOn)
                        .param("from", from == null ? null : from.value())
                        .update()
                == 1;
    }

    /** Bloc-years by a condition on the summary view. */
    List<BlocYearSummary> find(String condition, Map<String, ?> params) {
        return jdbc.sql(
                        "select * from bloc_year_summary where "
                                + condition
                                + " order by starts_on desc, bloc_name, id")
                .params(params)
                .query(BlocYearStore::summary)
                .list();
    }

    /** Moves the focus if it still is where the mover saw it. */
    boolean move(BlocYearId id, Focus from, Focus to) {
        return jdbc.sql(
                                "update bloc_year set focus = :to, version = version + 1 where id = :id and focus = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    void insertChange(BlocYearId id, FocusChange change, @Nullable UUID user) {
        jdbc.sql(
                        """
                        insert into focus_change
                            (id, bloc_year_id, from_focus, to_focus, reason, moved_by, moved_name, moved_at)
                        values (gen_random_uuid(), :id, :from, :to, :reason, :user, :name, :at)""")
                .param("id", id.value())
                .param("from", change.from().name())
                .param("to", change.to().name())
                .param("reason", change.reason())
                .param("user", user)
                .param("name", change.movedBy())
                .param("at", change.movedAt().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    List<FocusChange> changes(BlocYearId id) {
        return jdbc.sql(
                        "select * from focus_change where bloc_year_id = :id order by moved_at desc")
                .param("id", id.value())
                .query(
                        (row, n) ->
                                new FocusChange(
                                        Focus.valueOf(row.getString("from_focus")),
                                        Focus.valueOf(row.getString("to_focus")),
                                        row.getString("reason"),
                                        row.getString("moved_name"),
                                        row.getObject("moved_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    static BlocYearSummary summary(ResultSet row, int n) throws SQLException {
        return new BlocYearSummary(
                new BlocYearId(row.getObject("id", UUID.class)),
                new BlocId(row.getObject("bloc_id", UUID.class)),
                new AuthorityId(row.getObject("authority_id", UUID.class)),
                BlocKind.valueOf(row.getString("bloc_kind")),
                row.getString("bloc_name"),
                row.getString("label"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Focus.valueOf(row.getString("focus")),
                row.getObject("opened_on", LocalDate.class));
    }
}
