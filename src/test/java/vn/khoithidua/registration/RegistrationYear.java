package vn.khoithidua.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.RowEdit;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableEditing;
import vn.khoithidua.criteria.TableFreezing;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** Bloc-years whose table is a draft, with the window of registration open today. */
@Component
@RequiredArgsConstructor
public class RegistrationYear {

    static final CriterionKey K0 = CriterionKey.of("k0");
    static final CriterionKey K1 = CriterionKey.of("k1");

    private final ScoringYear years;
    private final TableDrafts drafts;
    private final TableEditing editing;
    private final TableFreezing freezing;
    private final CriteriaTables tables;
    private final Windows windows;
    private final TimeSource time;

    /** Members, and criteria k0, k1 … that are targets, in a table not yet frozen. */
    public ScoringYear.World open(int members, int criteria) {
        ScoringYear.World world = years.bare(members);
        draft(world.year(), criteria);
        LocalDate today = time.today();
        window(world.year(), today.minusDays(9), today.plusDays(9), null);
        return world;
    }

    TableId draft(BlocYearId year, int criteria) {
        TableId table = drafts.create(year, new TableSource.Scratch("Bảng điểm", null), null);
        for (int i = 0; i < criteria; i++) {
            editing.edit(table, i, new RowEdit.Add(null, row(i)), null);
        }
        return table;
    }

    private static TableRow row(int i) {
        return new TableRow(
                1,
                CriterionKey.of("k" + i),
                "K" + i,
                "Tiêu chí số " + i,
                "Tiêu chí " + i,
                BigDecimal.TEN,
                "hộ",
                Scorer.USUAL,
                false,
                true,
                false,
                Notation.read("chấm trực tiếp không quá 10"));
    }

    void window(BlocYearId year, LocalDate opens, LocalDate due, @Nullable LocalDate lock) {
        windows.set(year, new StepWindow(Step.REGISTRATION, opens, due, 0, lock), null);
    }

    void midYear(BlocYearId year, LocalDate opens, LocalDate due, @Nullable LocalDate lock) {
        windows.set(year, new StepWindow(Step.MID_YEAR_REVIEW, opens, due, 0, lock), null);
    }

    TableId table(BlocYearId year) {
        return tables.current(year).orElseThrow().id();
    }

    void freeze(BlocYearId year) {
        TableId table = table(year);
        freezing.freeze(table, tables.head(table).revision(), "Đã thống nhất", null);
    }

    static RegistrationDraft draft(long revision, Map<CriterionKey, TargetValue> all) {
        return draft(revision, all, "");
    }

    static RegistrationDraft draft(
            long revision, Map<CriterionKey, TargetValue> all, String reason) {
        Map<CriterionKey, Assignment> targets = new HashMap<>();
        all.forEach((key, target) -> targets.put(key, new Assignment(true, target)));
        return new RegistrationDraft(targets, List.of(), "", revision, reason);
    }

    static TargetValue numeric(String number) {
        return new TargetValue.Numeric(new BigDecimal(number));
    }
}
