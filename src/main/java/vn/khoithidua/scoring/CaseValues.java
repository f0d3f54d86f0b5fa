package vn.khoithidua.scoring;

import java.math.BigDecimal;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;

/** What an entry would make of a cell, for cases after verification was closed. Stores nothing. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CaseValues {

    private final CellStore cells;
    private final PeerScores peers;
    private final FrozenTables tables;
    private final Members members;
    private final TimeSource time;

    /**
     * A cell that a case is about.
     *
     * @param cell with its verified value
     */
    public record Subject(ScoringTable table, Criterion criterion, String agency, Cell cell) {

        /** Whether the member is scored on it at all. */
        public boolean assigned() {
            return table.isAssigned(cell.line(), cell.criterion());
        }

        /**
         * The points that count now: final ones, before them verified ones.
         *
         * @throws vn.khoithidua.kernel.RefusedException 409 while nothing was verified
         */
        public BigDecimal points() {
            BigDecimal last = cell.finalPoints();
            BigDecimal points = last == null ? cell.verified().points() : last;
            if (points == null) {
                throw Refusal.conflict("scoring.case.open", criterion.shortTitle()).asException();
            }
            return points;
        }
    }

    /** The cell, assigned or not; 404 for a line or criterion of another bloc-year. */
    public Subject subject(BlocYearId year, RosterLineId line, CriterionKey key) {
        String agency =
                members.of(year).stream()
                        .filter(one -> one.line().equals(line))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException())
                        .name();
        ScoringTable table = tables.of(year);
        Criterion criterion = table.criteria().get(key);
        if (criterion == null) {
            throw Refusal.notFound().asException();
        }
        return new Subject(table, criterion, agency, cells.one(line, key));
    }

    /**
     * What the entry is worth, with the results of the others as they are.
     *
     * @throws vn.khoithidua.kernel.RefusedException 422 for what cannot be read or is no value
     */
    public Correction value(Seat seat, Subject subject, VerifiedEntry.Content content) {
        Author by = new Author(seat.actor().user(), seat.actor().name(), time.now());
        Criterion criterion = subject.criterion();
        Cell cell = subject.cell();
        Peers others =
                criterion.scoring().dependsOnBloc()
                        ? peers.read(
                                        seat.blocYear(),
                                        subject.table(),
                                        criterion,
                                        ScoreKind.VERIFIED)
                                .peersOf(cell.line(), subject.table())
                        : Peers.NONE;
        CellValue value =
                new VerifiedValue(subject.table(), criterion, cell, others)
                        .of(new VerifiedEntry(cell.line(), cell.criterion(), 0, content, ""), by)
                        .value();
        BigDecimal points = value.points();
        if (points == null) {
            throw Refusal.invalid("scoring.case.empty").asException();
        }
        return new Correction(value.inputs(), points, value.override());
    }
}
