package vn.khoithidua.recalculation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.recalculation.RecalculationId;
import vn.khoithidua.scoring.CaseValues;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.EntryText;
import vn.khoithidua.scoring.Totals;
import vn.khoithidua.year.Seat;

/** Puts the form of a change together. */
@Component
@RequiredArgsConstructor
class ChangePages {

    private static final EntryText NOTHING = new EntryText("", "", Map.of());

    private final Labels labels;
    private final CaseValues values;
    private final Totals totals;

    ChangePage of(Seat seat, RecalculationId id, ChangeForm form, @Nullable EntryText typed) {
        Labels.Names names = labels.of(seat);
        String href = CaseAddress.base(seat) + "/" + id;
        if (!form.isChosen()) {
            return new ChangePage(
                    href,
                    names.members(),
                    names.criteria(),
                    false,
                    false,
                    "",
                    "",
                    "",
                    "",
                    "",
                    true,
                    NOTHING,
                    List.of(),
                    true);
        }
        CriterionKey key = CriterionKey.of(form.criterion());
        return form.isOfCell()
                ? ofCell(href, names, values.subject(seat.blocYear(), form.member(), key), typed)
                : ofRule(href, names, criterion(seat, key));
    }

    private Criterion criterion(Seat seat, CriterionKey key) {
        return totals.of(seat.blocYear()).tree().criteria().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private static ChangePage ofCell(
            String href,
            Labels.Names names,
            CaseValues.Subject subject,
            @Nullable EntryText typed) {
        Criterion criterion = subject.criterion();
        Cell cell = subject.cell();
        BigDecimal last = cell.finalPoints();
        BigDecimal points = last == null ? cell.verified().points() : last;
        EntryText entry =
                typed != null
                        ? typed
                        : EntryText.of(
                                criterion,
                                cell.verified().inputs(),
                                points == null ? BigDecimal.ZERO : points,
                                cell.verified().override());
        return new ChangePage(
                href,
                names.members(),
                names.criteria(),
                true,
                true,
                subject.agency(),
                criterion.code() + " " + criterion.title(),
                Notation.print(criterion.scoring()),
                max(criterion),
                points == null ? "" : NumberText.format(points, 1),
                subject.assigned(),
                entry,
                entry.fields(criterion),
                criterion.scoring().isJudged());
    }

    private static ChangePage ofRule(String href, Labels.Names names, Criterion criterion) {
        return new ChangePage(
                href,
                names.members(),
                names.criteria(),
                true,
                false,
                "",
                criterion.code() + " " + criterion.title(),
                Notation.print(criterion.scoring()),
                max(criterion),
                "",
                true,
                NOTHING,
                List.of(),
                true);
    }

    private static String max(Criterion criterion) {
        return criterion.max() == null ? "" : NumberText.format(criterion.max(), 0);
    }
}
