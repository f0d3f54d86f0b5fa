package vn.khoithidua.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.Proof;

/** What a sheet still needs before it may be handed in. */
@Component
@RequiredArgsConstructor
class Completeness {

    private static final int MOST_NAMED = 12;

    private final CellStore cells;
    private final EvidenceStore evidence;
    private final FrozenTables tables;

    /**
     * Refuses a sheet with criteria not scored, or with neither evidence nor explanation where the
     * table asks for it; says which.
     */
    void require(BlocYearId year, RosterLineId line) {
        ScoringTable table = tables.of(year);
        Map<CriterionKey, Cell> given =
                cells.ofSheet(line).stream()
                        .collect(Collectors.toMap(Cell::criterion, Function.identity()));
        Map<CriterionKey, List<EvidenceItem>> documents = evidence.ofSheet(line);
        List<String> open = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (Criterion criterion : selfScored(table, line)) {
            CriterionKey key = criterion.key();
            CellValue self = given.getOrDefault(key, Cell.empty(line, key)).self();
            int proofs = documents.getOrDefault(key, List.of()).size();
            if (self.points() == null) {
                open.add(criterion.code());
            }
            if (Proof.isMissing(criterion.evidenceRequired(), proofs, self.words())) {
                bare.add(criterion.code());
            }
        }
        if (!open.isEmpty() || !bare.isEmpty()) {
            throw Refusal.invalid(
                            "scoring.sheet.incomplete",
                            open.size(),
                            bare.size(),
                            named(open),
                            named(bare))
                    .asException();
        }
    }

    private static String named(List<String> codes) {
        if (codes.isEmpty()) {
            return "–";
        }
        String first = String.join(", ", codes.subList(0, Math.min(MOST_NAMED, codes.size())));
        return codes.size() > MOST_NAMED ? first + "…" : first;
    }

    /** The criteria that this member scores itself. */
    static List<Criterion> selfScored(ScoringTable table, RosterLineId line) {
        return table.criteria().values().stream()
                .filter(SheetAccess::selfScored)
                .filter(one -> table.isAssigned(line, one.key()))
                .toList();
    }
}
