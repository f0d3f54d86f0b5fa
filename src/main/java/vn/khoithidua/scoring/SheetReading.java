package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Reads one member's sheet; the number of statements does not grow with its rows. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SheetReading {

    private final Members members;
    private final SheetStore sheets;
    private final CellStore cells;
    private final EvidenceStore evidence;
    private final EvidenceRoom room;
    private final ScoreHistory history;
    private final FrozenTables tables;
    private final SheetAccess access;
    private final FirstRound firstRound;
    private final Corrections corrections;
    private final VerificationShares shares;

    /** The roster line of the person's own agency; 404 for somebody without one. */
    public RosterLineId ownLine(Seat seat) {
        return members.of(seat.year()).stream()
                .map(RosterMember::line)
                .filter(seat::owns)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /**
     * A sheet as the person may see it.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for a foreign sheet, an absent one, any to
     *     whoever verifies a share of the rows, and another agency's that was not handed in; 423
     *     while no table is frozen
     */
    public SheetPage of(Seat seat, RosterLineId line) {
        RosterMember member =
                members.of(seat.year()).stream()
                        .filter(one -> one.line().equals(line))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        SheetRow sheet =
                sheets.find(seat.blocYear(), line)
                        .orElseGet(
                                () -> SheetRow.fresh(line, seat.blocYear(), member.organization()));
        if (!access.reads(seat, sheet) || !seat.owns(line) && !shares.of(seat).isAll()) {
            throw Refusal.notFound().asException();
        }
        return page(seat, member, sheet, tables.of(seat.blocYear()));
    }

    /** A criterion of the year's table that is assigned to a member. */
    public Criterion criterion(Seat seat, RosterLineId line, CriterionKey key) {
        return tables.of(seat.blocYear()).assigned(line, key);
    }

    private SheetPage page(Seat seat, RosterMember member, SheetRow sheet, ScoringTable table) {
        RosterLineId line = sheet.line();
        boolean own = seat.owns(line);
        boolean verified = sheet.state().isVerified() || seat.isAny(SheetAccess.READERS) && !own;
        Announcement announced = firstRound.of(seat.blocYear()).orElse(null);
        boolean shown = verified || announced != null;
        Map<CriterionKey, Cell> byKey =
                cells.ofSheet(line).stream()
                        .map(cell -> verified ? cell : shown ? cell.firstOnly() : cell.selfOnly())
                        .collect(Collectors.toMap(Cell::criterion, Function.identity()));
        List<EvidenceItem> items = evidence.ofLine(line);
        Map<StoredFileId, StoredFile> files = room.filesOf(items);
        boolean entering = own && sheet.state().takesSelfScores();
        return new SheetPage(
                sheet,
                member,
                table,
                byKey,
                items.stream().collect(Collectors.groupingBy(EvidenceItem::criterion)),
                history(line, verified, shown),
                own,
                own && seat.is(Role.AGENCY_LEADER),
                entering,
                sheet.state().takesVerification()
                        && seat.is(Role.BLOC_SECRETARY)
                        && seat.isIndependentOf(line),
                entering ? room.quota(seat.blocYear(), files.values()) : null,
                RepeatedEvidence.of(items, files),
                shown,
                total(table, line, byKey, cell -> cell.self().points()),
                shown ? total(table, line, byKey, SheetReading::counting) : null,
                corrections.of(sheet),
                announced);
    }

    private Map<CriterionKey, List<ScoreHistory.Entry>> history(
            RosterLineId line, boolean verified, boolean first) {
        return history.of(line).stream()
                .filter(
                        entry ->
                                verified
                                        || entry.kind() == ScoreKind.SELF
                                        || first && !entry.second())
                .collect(Collectors.groupingBy(ScoreHistory.Entry::criterion));
    }

    private static @Nullable BigDecimal counting(Cell cell) {
        if (cell.finalPoints() != null) {
            return cell.finalPoints();
        }
        BigDecimal verified = cell.verified().points();
        return verified == null ? cell.self().points() : verified;
    }

    private static SheetTotal total(
            ScoringTable table,
            RosterLineId line,
            Map<CriterionKey, Cell> cells,
            Function<Cell, @Nullable BigDecimal> value) {
        Map<CriterionKey, BigDecimal> points = new HashMap<>();
        cells.forEach(
                (key, cell) -> {
                    BigDecimal one = value.apply(cell);
                    if (one != null) {
                        points.put(key, one);
                    }
                });
        return SheetTotal.of(table.tree(), table.settings(), table.notAssigned(line), points);
    }
}
