package vn.khoithidua.clarification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.clarification.domain.ClarificationAct;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;

/** Rows of exchanges and of what was said in them. */
@Component
@RequiredArgsConstructor
class ClarificationStore {

    private static final String READ =
            """
            select c.*, m.act, m.words, m.due_on as said_due, m.documents, m.changed, m.by_name, m.at
            from clarification c join clarification_message m using (roster_line_id, criterion)
            where %s order by c.roster_line_id, c.criterion, m.id""";

    private final JdbcClient jdbc;

    private record Place(UUID line, String criterion) {}

    /** An exchange with one of its messages. */
    private record Row(Clarification head, ClarificationMessage message) {}

    Clarification one(RosterLineId line, CriterionKey criterion) {
        List<Clarification> found =
                read(
                        "c.roster_line_id = :line and c.criterion = :criterion",
                        Map.of("line", line.value(), "criterion", criterion.value()));
        return found.isEmpty() ? Clarification.none(line, criterion) : found.getFirst();
    }

    List<Clarification> ofSheet(RosterLineId line) {
        return read("c.roster_line_id = :line", Map.of("line", line.value()));
    }

    List<Clarification> ofYear(BlocYearId year) {
        return read("c.bloc_year_id = :year", Map.of("year", year.value()));
    }

    private List<Clarification> read(String condition, Map<String, Object> params) {
        Map<Place, List<Row>> rows = new LinkedHashMap<>();
        jdbc.sql(READ.formatted(condition))
                .params(params)
                .query(ClarificationStore::row)
                .list()
                .forEach(
                        row ->
                                rows.computeIfAbsent(
                                                new Place(
                                                        row.head().line().value(),
                                                        row.head().criterion().value()),
                                                place -> new ArrayList<>())
                                        .add(row));
        return rows.values().stream().map(ClarificationStore::whole).toList();
    }

    private static Clarification whole(List<Row> rows) {
        Clarification head = rows.getFirst().head();
        return new Clarification(
                head.line(),
                head.criterion(),
                head.state(),
                head.dueOn(),
                head.askedPoints(),
                rows.stream().map(Row::message).toList());
    }

    /** Sets the state as it is after an act; the exchange is made with its first word. */
    void put(BlocYearId year, Clarification now, long changeNo) {
        jdbc.sql(
                        """
                        insert into clarification as c (roster_line_id, criterion, bloc_year_id, state, due_on, asked_points, change_no)
                        values (:line, :criterion, :year, :state, :due, :points, :no)
                        on conflict (roster_line_id, criterion) do update
                        set state = excluded.state, due_on = excluded.due_on, asked_points = excluded.asked_points,
                            change_no = excluded.change_no""")
                .param("line", now.line().value())
                .param("criterion", now.criterion().value())
                .param("year", year.value())
                .param("state", String.valueOf(now.state()))
                .param("due", now.dueOn(), Types.DATE)
                .param("points", now.askedPoints(), Types.NUMERIC)
                .param("no", changeNo)
                .update();
    }

    void say(Clarification about, ClarificationMessage said, Actor by) {
        jdbc.sql(
                        """
                        insert into clarification_message (roster_line_id, criterion, act, words, due_on, documents, changed,
                            by_user, by_name, at)
                        values (:line, :criterion, :act, :words, :due, :documents, :changed, :by, :name, :at)""")
                .param("line", about.line().value())
                .param("criterion", about.criterion().value())
                .param("act", said.act().name())
                .param("words", said.words())
                .param("due", said.dueOn(), Types.DATE)
                .param("documents", said.documents().toArray(String[]::new))
                .param("changed", said.changed())
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        Clarification head =
                new Clarification(
                        new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                        new CriterionKey(row.getString("criterion")),
                        ClarificationState.valueOf(row.getString("state")),
                        row.getObject("due_on", LocalDate.class),
                        row.getBigDecimal("asked_points"),
                        List.of());
        return new Row(
                head,
                new ClarificationMessage(
                        ClarificationAct.valueOf(row.getString("act")),
                        row.getString("words"),
                        row.getObject("said_due", LocalDate.class),
                        texts(row.getArray("documents")),
                        row.getBoolean("changed"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
