package vn.khoithidua.objection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ClosingCases;
import vn.khoithidua.scoring.Ruling;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.WindowPlan;

/** What the objections mean for the closing of verification. */
@Component
@RequiredArgsConstructor
class ObjectionCases implements ClosingCases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ObjectionSource source;
    private final CaseClock clock;
    private final Windows windows;
    private final TimeSource time;

    @Override
    public void closed(Seat head) {
        if (clock.hears(head.year())) {
            windows.set(head.blocYear(), clock.window(head.year(), time.today()), head.actor());
        }
    }

    @Override
    public Optional<Refusal> unsettled(BlocYearId year) {
        List<String> open =
                source.ofYear(year).stream()
                        .filter(one -> one.state().isPending())
                        .map(one -> one.number() + " (" + one.agency() + ", " + one.code() + ")")
                        .toList();
        if (!open.isEmpty()) {
            return Optional.of(
                    Refusal.conflict(
                            "objection.gate.undecided", open.size(), String.join("; ", open)));
        }
        LocalDate today = time.today();
        return lastDay(year)
                .filter(day -> !today.isAfter(day))
                .map(day -> Refusal.locked("objection.gate.window", DAY.format(day)));
    }

    @Override
    public List<Ruling> rulings(BlocYearId year) {
        Map<CellKey, Ruling> latest = new HashMap<>();
        for (Objection one : source.ofYear(year)) {
            Objection.Finding decided = one.decided();
            Correction value = decided == null ? null : decided.value();
            Integer number = one.number();
            if (decided != null && value != null && number != null) {
                latest.merge(
                        one.cell(),
                        new Ruling(
                                one.cell(),
                                value,
                                number,
                                decided.act().reason(),
                                decided.act().at()),
                        (a, b) -> a.at().isAfter(b.at()) ? a : b);
            }
        }
        return new ArrayList<>(latest.values());
    }

    /** The last day on which some member may object in time. */
    private Optional<LocalDate> lastDay(BlocYearId year) {
        WindowPlan plan = windows.plan(year);
        Stream<LocalDate> window =
                plan.of(Step.OBJECTION).stream()
                        .map(one -> one.softDeadline().plusDays(one.graceDays()));
        Stream<LocalDate> extended =
                plan.extended().values().stream()
                        .flatMap(steps -> Stream.ofNullable(steps.get(Step.OBJECTION)));
        return Stream.concat(window, extended).collect(Collectors.maxBy(LocalDate::compareTo));
    }
}
