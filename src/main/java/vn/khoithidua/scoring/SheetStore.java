package vn.khoithidua.scoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.RosterMember;

/** Rows of sheets. */
@Component
@RequiredArgsConstructor
class SheetStore {

    private final JdbcClient jdbc;

    /** Makes the sheets that are missing; harmless to repeat. */
    void ensure(BlocYearId year, List<RosterMember> members) {
        jdbc.sql(
                        """
                        insert into score_sheet (roster_line_id, bloc_year_id, organization_id)
                        select l.line, :year, l.organization from unnest(:lines::uuid[], :organizations::uuid[])
                            as l (line, organization)
                        on conflict do nothing""")
                .param("year", year.value())
                .param("lines", members.stream().map(m -> m.line().value()).toArray(UUID[]::new))
                .param(
                        "organizations",
                        members.stream().map(m -> m.organization().value()).toArray(UUID[]::new))
                .update();
    }

    Optional<SheetRow> find(BlocYearId year, RosterLineId line) {
        return jdbc.sql(
                        "select * from score_sheet where roster_line_id = :line and bloc_year_id = :year")
                .param("line", line.value())
                .param("year", year.value())
                .query(CellRows::sheet)
                .optional();
    }

    /** The sheet, kept from changing until the transaction ends. */
    Optional<SheetRow> lock(BlocYearId year, RosterLineId line) {
        return jdbc.sql(
                        """
                        select * from score_sheet where roster_line_id = :line and bloc_year_id = :year for update""")
                .param("line", line.value())
                .param("year", year.value())
                .query(CellRows::sheet)
                .optional();
    }

    List<SheetRow> ofYear(BlocYearId year) {
        return jdbc.sql("select * from score_sheet where bloc_year_id = :year")
                .param("year", year.value())
                .query(CellRows::sheet)
                .list();
    }

    /** All sheets, kept from changing until the transaction ends. */
    List<SheetRow> lockAll(BlocYearId year) {
        return jdbc.sql(
                        """
                        select * from score_sheet where bloc_year_id = :year order by roster_line_id for update""")
                .param("year", year.value())
                .query(CellRows::sheet)
                .list();
    }

    void state(RosterLineId line, SheetState state) {
        jdbc.sql("update score_sheet set state = :state where roster_line_id = :line")
                .param("state", state.name())
                .param("line", line.value())
                .update();
    }

    void stateOfAll(BlocYearId year, SheetState state) {
        jdbc.sql("update score_sheet set state = :state where bloc_year_id = :year")
                .param("state", state.name())
                .param("year", year.value())
                .update();
    }

    /** Back to verification; what was never handed in is its member's again. */
    void reopenAll(BlocYearId year) {
        jdbc.sql(
                        """
                        update score_sheet set state = case when submitted_at is null then 'DRAFT' else 'SUBMITTED' end
                        where bloc_year_id = :year""")
                .param("year", year.value())
                .update();
    }

    void sent(RosterLineId line, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update score_sheet set state = 'AWAITING_LEADER', sent_at = :at, sent_by = :by, sent_name = :name
                        where roster_line_id = :line""")
                .params(act(line, by, at))
                .update();
    }

    /** Lateness is a fact of the first submission. */
    void submitted(RosterLineId line, Actor by, Instant at, boolean late) {
        jdbc.sql(
                        """
                        update score_sheet set state = 'SUBMITTED', late = case when submitted_at is null then :late else late end,
                            submitted_at = :at, submitted_by = :by, submitted_name = :name
                        where roster_line_id = :line""")
                .params(act(line, by, at))
                .param("late", late)
                .update();
    }

    void returned(RosterLineId line, Actor by, Instant at, String reason) {
        jdbc.sql(
                        """
                        update score_sheet set state = 'RETURNED', returned_at = :at, returned_by = :by,
                            returned_name = :name, return_reason = :reason
                        where roster_line_id = :line""")
                .params(act(line, by, at))
                .param("reason", reason)
                .update();
    }

    private static Map<String, Object> act(RosterLineId line, Actor by, Instant at) {
        return Map.of(
                "line", line.value(),
                "by", by.user().value(),
                "name", by.name(),
                "at", at.atOffset(ZoneOffset.UTC));
    }
}
