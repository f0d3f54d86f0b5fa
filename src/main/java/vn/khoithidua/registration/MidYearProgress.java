package vn.khoithidua.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.KeptTargets;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.registration.domain.ProgressRules;
import vn.khoithidua.registration.domain.YearTime;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;

/** What one member said at mid-year, for whoever scores its targets at the year's end. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MidYearProgress {

    private final MidYearStore store;
    private final MidYearReviewStore closings;
    private final KeptTargets kept;
    private final BlocYears years;
    private final TimeSource time;

    /**
     * What a member handed in, by criterion; those without a result are left out. The number of
     * statements does not grow with criteria.
     *
     * @param criteria of the table that is scored
     * @param present its targets, where the review is not closed
     */
    public Map<CriterionKey, MidYearRow> of(
            BlocYearSummary year,
            RosterLineId line,
            Map<CriterionKey, Criterion> criteria,
            Assignments present) {
        MidYearReport report = store.report(line);
        Instant at = report.handedInAt();
        if (!report.isHandedIn() || at == null) {
            return Map.of();
        }
        RegistrationTable.Kept closed = closings.review(year.id()).kept();
        Assignments targets = closed == null ? present : kept.of(closed.targets());
        LocalDate day = LocalDate.ofInstant(at, TimeSource.ZONE);
        YearTime gone = new YearTime(year.startsOn(), year.endsOn(), day);
        ProgressRules rules = MidYearReviews.rules(years.rules(year.id()));
        Map<CriterionKey, MidYearRow> rows = new LinkedHashMap<>();
        store.results(line)
                .forEach(
                        (key, result) -> {
                            Criterion criterion = criteria.get(key);
                            if (criterion != null && !result.isEmpty()) {
                                TargetRow target =
                                        new TargetRow(criterion, targets.of(line, key), null);
                                rows.put(key, MidYearRow.of(target, result, gone, rules));
                            }
                        });
        return rows;
    }
}
