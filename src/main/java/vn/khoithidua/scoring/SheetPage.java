package vn.khoithidua.scoring;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.scoring.domain.EvidenceQuota;
import vn.khoithidua.scoring.domain.Proof;
import vn.khoithidua.year.RosterMember;

/**
 * A member's sheet as one person sees it.
 *
 * @param cells by criterion; absent where nothing was entered
 * @param history by criterion, the latest first
 * @param own whether it is the person's own agency's
 * @param leads whether the person leads that agency
 * @param entering whether the person may enter results now
 * @param returning whether the person may send it back
 * @param room how much room the evidence takes; null where the person cannot add any
 * @param repeats criteria under which an item stands as well, by item
 * @param showsVerified whether the person sees verified points
 * @param corrections the criteria to correct since the sheet was returned, and whether each is done
 * @param announcement of the first verification, or null
 * @param self sums of the self-scores by node; {@code verified} of the points that count
 */
public record SheetPage(
        SheetRow sheet,
        RosterMember member,
        ScoringTable table,
        Map<CriterionKey, Cell> cells,
        Map<CriterionKey, List<EvidenceItem>> evidence,
        Map<CriterionKey, List<ScoreHistory.Entry>> history,
        boolean own,
        boolean leads,
        boolean entering,
        boolean returning,
        @Nullable EvidenceQuota room,
        Map<UUID, SortedSet<CriterionKey>> repeats,
        boolean showsVerified,
        SheetTotal self,
        @Nullable SheetTotal verified,
        Map<CriterionKey, Boolean> corrections,
        @Nullable Announcement announcement) {

    public Cell cell(CriterionKey key) {
        Cell cell = cells.get(key);
        return cell == null ? Cell.empty(sheet.line(), key) : cell;
    }

    public List<EvidenceItem> evidence(CriterionKey key) {
        return evidence.getOrDefault(key, List.of());
    }

    /** How a criterion of the sheet stands. */
    public enum Mark {
        /** No result yet. */
        OPEN,
        /** Inputs, or the evidence or explanation that the table demands, are missing. */
        LACKING,
        /** Nothing is missing. */
        DONE,
        /** Another agency scores it. */
        ELSEWHERE
    }

    /** How the self-score of a criterion stands. */
    public Mark mark(Criterion criterion) {
        if (!SheetAccess.selfScored(criterion)) {
            return Mark.ELSEWHERE;
        }
        CellValue value = cell(criterion.key()).self();
        if (value.points() == null) {
            return value.inputs().values().isEmpty() ? Mark.OPEN : Mark.LACKING;
        }
        return lacksEvidence(criterion) ? Mark.LACKING : Mark.DONE;
    }

    /** Whether a document or an explanation is due and missing. */
    public boolean lacksEvidence(Criterion criterion) {
        CriterionKey key = criterion.key();
        return SheetAccess.selfScored(criterion)
                && Proof.isMissing(
                        criterion.evidenceRequired(),
                        evidence(key).size(),
                        cell(key).self().words());
    }

    /** Results of the member's own that look like a slip of the hand. */
    public List<ResultDoubt> doubts(Criterion criterion) {
        return SheetAccess.selfScored(criterion)
                ? ResultDoubt.of(
                        criterion,
                        table.assignments().of(sheet.line(), criterion.key()).target(),
                        cell(criterion.key()).self().inputs())
                : List.of();
    }

    /** The criteria assigned to this member, in printed order. */
    public List<Criterion> assigned() {
        return table.criteria().values().stream()
                .filter(one -> table.isAssigned(sheet.line(), one.key()))
                .toList();
    }
}
