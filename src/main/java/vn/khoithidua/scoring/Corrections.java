package vn.khoithidua.scoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;

/**
 * The cells that a returned sheet is to be corrected in. One is done when the member entered
 * something or added a document since, or has answered what was asked about it.
 */
@Component
@RequiredArgsConstructor
class Corrections {

    private final JdbcClient jdbc;
    private final AskedCells asked;

    private record Correction(CriterionKey key, boolean done) {}

    /** Names the cells with a return. */
    void name(RosterLineId line, Set<CriterionKey> cells) {
        jdbc.sql("update score_sheet set returned_cells = :cells where roster_line_id = :line")
                .param(
                        "cells",
                        cells.stream().map(CriterionKey::value).sorted().toArray(String[]::new))
                .param("line", line.value())
                .update();
    }

    /** The cells to correct and whether each is done; empty once the sheet was handed in again. */
    Map<CriterionKey, Boolean> of(SheetRow sheet) {
        Map<CriterionKey, Boolean> found = new LinkedHashMap<>();
        if (!sheet.correcting() || sheet.returnedCells().isEmpty()) {
            return found;
        }
        Map<CriterionKey, CellMark> marks = asked.ofSheet(sheet.year(), sheet.line());
        read(sheet)
                .forEach(
                        one ->
                                found.put(
                                        one.key(),
                                        one.done() || marks.get(one.key()) == CellMark.ANSWERED));
        return found;
    }

    /** Refuses a sheet in which a cell to correct is as it was. */
    void require(SheetRow sheet, ScoringTable table) {
        List<String> left =
                of(sheet).entrySet().stream()
                        .filter(one -> !one.getValue())
                        .map(one -> table.criteria().get(one.getKey()))
                        .filter(Objects::nonNull)
                        .map(one -> one.code() + " " + one.shortTitle())
                        .toList();
        if (!left.isEmpty()) {
            throw Refusal.invalid("scoring.sheet.notCorrected", String.join("; ", left))
                    .asException();
        }
    }

    private List<Correction> read(SheetRow sheet) {
        Instant since = Objects.requireNonNull(sheet.returnedAt());
        return jdbc.sql(
                        """
                        select k.key,
                            exists (select from score_entry e where e.roster_line_id = :line and e.criterion = k.key
                                and e.kind = 'SELF' and e.source <> 'RULE' and e.at > :since)
                            or exists (select from evidence_link l where l.roster_line_id = :line and l.criterion = k.key
                                and l.added_at > :since) as done
                        from unnest(:cells::text[]) with ordinality as k (key, n) order by k.n""")
                .param("line", sheet.line().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param(
                        "cells",
                        sheet.returnedCells().stream()
                                .map(CriterionKey::value)
                                .toArray(String[]::new))
                .query(
                        (row, n) ->
                                new Correction(
                                        new CriterionKey(row.getString("key")),
                                        row.getBoolean("done")))
                .list();
    }
}
