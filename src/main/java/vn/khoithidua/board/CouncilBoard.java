package vn.khoithidua.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.audit.Kept;
import vn.khoithidua.audit.TrailPositions;
import vn.khoithidua.award.AwardSchemes;
import vn.khoithidua.award.AwardTerms;
import vn.khoithidua.award.domain.KindRule;
import vn.khoithidua.award.domain.ProvinceQuota;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.domain.Step;

/** All blocs of an authority side by side, in six statements however many there are. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CouncilBoard {

    private static final int MOST = 100;

    private final BoardReader reader;
    private final BoardYears boardYears;
    private final AwardSchemes schemes;
    private final TimeSource time;
    private final TrailPositions positions;
    private final Kept<Key, BoardView> kept = new Kept<>(MOST);

    private record Key(AuthorityId authority, @Nullable String label, Set<BlocId> blocs) {}

    /** Everything read at once. */
    private record Found(
            Map<BlocYearId, Map<Step, BoardReader.Window>> windows,
            List<BoardReader.Placed> placings,
            List<BoardReader.Proposed> proposed,
            AwardTerms terms,
            LocalDate today) {}

    /**
     * The board of a year.
     *
     * @param label the year; null or unknown for the latest
     * @param blocs only these; empty for all
     */
    public BoardView of(AuthorityId authority, @Nullable String label, Set<BlocId> blocs) {
        return kept.get(
                new Key(authority, label, blocs),
                positions.ofAll(),
                () -> fresh(authority, label, blocs));
    }

    /** The authority to show where none was asked for; of one there is no question. */
    public Optional<AuthorityId> first(Set<AuthorityId> authorities) {
        return authorities.size() > 1
                ? boardYears.latest(authorities)
                : authorities.stream().findFirst();
    }

    private BoardView fresh(AuthorityId authority, @Nullable String label, Set<BlocId> blocs) {
        List<String> labels = boardYears.labels(authority);
        String shown =
                label != null && labels.contains(label)
                        ? label
                        : labels.isEmpty() ? "" : labels.getFirst();
        List<BoardReader.YearRow> years =
                reader.years(authority, shown).stream()
                        .filter(year -> blocs.isEmpty() || blocs.contains(year.bloc()))
                        .toList();
        Collection<BlocYearId> ids = years.stream().map(BoardReader.YearRow::id).toList();
        LocalDate today = time.today();
        Found found =
                new Found(
                        reader.windows(ids),
                        reader.placings(ids),
                        reader.proposed(ids),
                        schemes.on(authority, today),
                        today);
        List<BlocRow> rows = years.stream().map(year -> row(year, found)).toList();
        List<BoardView.Leader> leaders = leaders(rows);
        return new BoardView(
                shown,
                labels,
                rows,
                found.terms().kinds(),
                leaders,
                provinceSeats(found, leaders.size()));
    }

    private static BlocRow row(BoardReader.YearRow year, Found found) {
        List<BoardPlacing> placings =
                found.placings().stream()
                        .filter(one -> one.year().equals(year.id()))
                        .map(BoardReader.Placed::placing)
                        .toList();
        return new BlocRow(
                year.id(),
                year.name(),
                year.label(),
                year.focus(),
                year.members(),
                StepFacts.stands(
                        year, found.windows().getOrDefault(year.id(), Map.of()), found.today()),
                placings,
                spread(placings),
                found.terms().scheme().rules().stream()
                        .map(rule -> use(rule, year, found))
                        .toList(),
                year.proposedOn() != null);
    }

    private static BlocRow.KindUse use(KindRule rule, BoardReader.YearRow year, Found found) {
        String kind = rule.kind().code();
        BoardReader.Proposed proposed =
                found.proposed().stream()
                        .filter(one -> one.year().equals(year.id()) && one.kind().equals(kind))
                        .findFirst()
                        .orElse(new BoardReader.Proposed(year.id(), kind, 0, 0));
        var seats = rule.quota().seatsFor(year.members());
        return new BlocRow.KindUse(
                kind,
                proposed.proposed(),
                proposed.decided(),
                seats.isPresent() ? seats.getAsInt() : null);
    }

    private static @Nullable BigDecimal spread(List<BoardPlacing> placings) {
        return placings.isEmpty()
                ? null
                : placings.getFirst().percent().subtract(placings.getLast().percent());
    }

    private static List<BoardView.Leader> leaders(List<BlocRow> rows) {
        return rows.stream()
                .flatMap(
                        row ->
                                row.placings().stream()
                                        .filter(one -> one.place() == 1)
                                        .map(one -> new BoardView.Leader(row.bloc(), one)))
                .sorted(
                        Comparator.comparing((BoardView.Leader one) -> one.placing().percent())
                                .reversed()
                                .thenComparing(BoardView.Leader::bloc))
                .toList();
    }

    /** Seats of the province by the quota of the highest kind that has one. */
    private static @Nullable Integer provinceSeats(Found found, int leaders) {
        for (KindRule rule : found.terms().scheme().rules()) {
            ProvinceQuota quota = rule.provinceQuota();
            if (quota != null) {
                boolean byLeaders = quota.denominator() == ProvinceQuota.Denominator.BLOC_LEADERS;
                int worthy =
                        found.proposed().stream().mapToInt(BoardReader.Proposed::proposed).sum();
                return quota.seatsOf(byLeaders ? leaders : worthy);
            }
        }
        return null;
    }
}
