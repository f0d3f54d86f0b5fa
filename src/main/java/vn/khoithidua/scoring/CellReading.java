package vn.khoithidua.scoring;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Reads one cell with all that explains it. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CellReading {

    private final Members members;
    private final SheetStore sheets;
    private final CellStore cells;
    private final EvidenceStore evidence;
    private final ScoreHistory history;
    private final PeerScores peers;
    private final FrozenTables tables;
    private final SheetAccess access;
    private final VerificationShares shares;

    /**
     * A cell as its verifier sees it.
     *
     * @param self how the rule came to the self-score, or null without a result
     * @param verified how it came to the verified points, or null without any
     * @param editable whether the person may verify it now
     */
    public record CellPage(
            Cell cell,
            Criterion criterion,
            RosterMember member,
            ScoringTable table,
            SheetState state,
            @Nullable Score self,
            @Nullable Score verified,
            List<EvidenceItem> evidence,
            List<ScoreHistory.Entry> history,
            boolean editable) {}

    /**
     * The cell.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for what is foreign, absent or not handed
     *     in
     */
    public CellPage of(Seat seat, RosterLineId line, CriterionKey key) {
        RosterMember member =
                members.of(seat.year()).stream()
                        .filter(one -> one.line().equals(line))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        SheetRow sheet =
                sheets.find(seat.blocYear(), line)
                        .orElseGet(
                                () -> SheetRow.fresh(line, seat.blocYear(), member.organization()));
        ScoringTable table = tables.of(seat.blocYear());
        Criterion criterion = table.assigned(line, key);
        if (!shares.of(seat).covers(key)) {
            throw Refusal.notFound().asException();
        }
        boolean handedIn = sheet.state().wasSubmitted() || seat.is(Role.AUDITOR);
        Cell stored = cells.one(line, key);
        Cell cell = handedIn ? stored : stored.withoutSelf();
        return new CellPage(
                cell,
                criterion,
                member,
                table,
                sheet.state(),
                score(seat, table, criterion, cell, ScoreKind.SELF),
                score(seat, table, criterion, cell, ScoreKind.VERIFIED),
                handedIn ? evidence.ofSheet(line).getOrDefault(key, List.of()) : List.of(),
                history.of(line, key).stream()
                        .filter(entry -> handedIn || entry.kind() != ScoreKind.SELF)
                        .toList(),
                SheetAccess.isScorer(seat, criterion)
                        && (seat.isIndependentOf(line) || access.ownAllowed(seat))
                        && !sheet.state().isVerified());
    }

    private @Nullable Score score(
            Seat seat, ScoringTable table, Criterion criterion, Cell cell, ScoreKind kind) {
        CellValue value = cell.value(kind);
        if (value.author() == null || value.inputs().values().isEmpty()) {
            return null;
        }
        Peers others =
                criterion.scoring().dependsOnBloc()
                        ? peers.read(seat.blocYear(), table, criterion, kind)
                                .peersOf(cell.line(), table)
                        : Peers.NONE;
        return table.score(cell.line(), criterion, value.inputs(), others);
    }
}
