package vn.khoithidua.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.audit.Kept;
import vn.khoithidua.audit.TrailPositions;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.scoring.LiveRank.Place;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Reads the grid of all members. The number of statements does not grow with its cells. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class GridReading {

    private static final int MOST = 60;

    private final Members members;
    private final Totals totals;
    private final PointStore points;
    private final EvidenceStore evidence;
    private final ClosingStore closings;
    private final SheetAccess access;
    private final ShareStore shares;
    private final ObjectProvider<LiveRank> ranks;
    private final ObjectProvider<CellMarks> marks;
    private final TrailPositions positions;
    private final Kept<BlocYearId, Facts> kept = new Kept<>(MOST);

    /**
     * The grid as one person sees it.
     *
     * @param places by the totals as they stand; {@code selfPlaces} by self-scores
     * @param documents how many documents back each cell
     * @param marks how exchanges about cells stand
     * @param locked members the person may not verify
     * @param share what of the table the person sees
     * @param scored criteria the person verifies
     * @param closing the round of closing, or null while verification goes on
     */
    public record Grid(
            YearNumbers numbers,
            YearTotals totals,
            Map<RosterLineId, Place> places,
            Map<RosterLineId, Map<CriterionKey, Integer>> documents,
            Map<RosterLineId, Map<CriterionKey, CellMarks.Marked>> marks,
            Set<RosterLineId> locked,
            RowShare share,
            Set<CriterionKey> scored,
            @Nullable ClosingRound closing) {

        /** Whether the person may verify this cell now. */
        public boolean editable(RosterMember member, CriterionKey criterion) {
            SheetRow sheet = numbers.sheet(member);
            return scored.contains(criterion)
                    && !locked.contains(member.line())
                    && !sheet.state().isVerified()
                    && numbers.table().isAssigned(member.line(), criterion);
        }

        /** How the exchange about a cell stands; null where there is none. */
        public CellMarks.@Nullable Marked mark(RosterLineId line, CriterionKey criterion) {
            return marks.getOrDefault(line, Map.of()).get(criterion);
        }

        /** Whether a document or an explanation is due and missing. */
        public boolean lacksEvidence(RosterLineId line, Criterion criterion) {
            return criterion.evidenceRequired()
                    && !documents.getOrDefault(line, Map.of()).containsKey(criterion.key());
        }
    }

    /** What the grid shows to everybody alike. */
    private record Facts(
            YearNumbers numbers,
            YearTotals totals,
            Map<RosterLineId, Place> places,
            Map<RosterLineId, Map<CriterionKey, Integer>> documents,
            Map<RosterLineId, Map<CriterionKey, CellMarks.Marked>> marks,
            Map<UserId, Set<CriterionKey>> shares,
            boolean ownAllowed,
            @Nullable ClosingRound closing) {}

    public Grid of(Seat seat) {
        Facts facts = kept.get(seat.blocYear(), positions.of(seat.blocYear()), () -> facts(seat));
        ScoringTable table = facts.numbers().table();
        Set<CriterionKey> nodes = facts.shares().getOrDefault(seat.actor().user(), Set.of());
        RowShare share = RowShare.of(seat, table, nodes);
        return new Grid(
                facts.numbers(),
                facts.totals(),
                facts.places(),
                facts.documents(),
                facts.marks(),
                locked(seat, facts),
                share,
                scored(seat, table, share),
                facts.closing());
    }

    private Facts facts(Seat seat) {
        YearNumbers numbers = shown(totals.read(seat.blocYear(), members.of(seat.year())));
        YearTotals sums = Totals.of(numbers);
        return new Facts(
                numbers,
                sums,
                places(sums),
                evidence.counts(seat.blocYear()),
                marks(seat.blocYear()),
                shares.ofYear(seat.blocYear()),
                access.ownAllowed(seat),
                closings.current(seat.blocYear()).orElse(null));
    }

    /** The grid, if anything changed after the given number. */
    public Optional<Grid> since(Seat seat, long changeNo) {
        return points.changeNo(seat.blocYear()) > changeNo
                ? Optional.of(of(seat))
                : Optional.empty();
    }

    private Map<RosterLineId, Map<CriterionKey, CellMarks.Marked>> marks(BlocYearId year) {
        return marks.orderedStream().findFirst().map(source -> source.of(year)).orElse(Map.of());
    }

    private Map<RosterLineId, Place> places(YearTotals sums) {
        Map<RosterLineId, Place> places = new HashMap<>();
        ranks.orderedStream().findFirst().ifPresent(rank -> places.putAll(rank.places(sums)));
        return places;
    }

    /** What a member has not handed in is the member's own. */
    private static YearNumbers shown(YearNumbers all) {
        Map<RosterLineId, Map<CriterionKey, CellPoints>> cells = new HashMap<>(all.cells());
        for (RosterMember member : all.members()) {
            if (!all.sheet(member).state().wasSubmitted()) {
                Map<CriterionKey, CellPoints> bare = new HashMap<>();
                all.cellsOf(member.line())
                        .forEach((key, cell) -> bare.put(key, cell.withoutSelf()));
                cells.put(member.line(), bare);
            }
        }
        return new YearNumbers(
                all.year(), all.table(), all.changeNo(), all.members(), all.sheets(), cells);
    }

    private static Set<RosterLineId> locked(Seat seat, Facts facts) {
        Set<RosterLineId> locked = new HashSet<>();
        facts.numbers().members().stream()
                .map(RosterMember::line)
                .filter(line -> !seat.isIndependentOf(line))
                .forEach(locked::add);
        boolean verifies = seat.isAny(Set.of(Role.BLOC_SECRETARY, Role.COUNCIL_SECRETARY));
        return locked.isEmpty() || !verifies || !facts.ownAllowed() ? locked : Set.of();
    }

    private static Set<CriterionKey> scored(Seat seat, ScoringTable table, RowShare share) {
        Set<CriterionKey> scored = new HashSet<>();
        for (Criterion criterion : table.criteria().values()) {
            if (SheetAccess.isScorer(seat, criterion) && share.covers(criterion.key())) {
                scored.add(criterion.key());
            }
        }
        return scored;
    }
}
