package vn.khoithidua.objection.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.objection.Objection;
import vn.khoithidua.objection.Objections;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.scoring.CaseValues;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.EntryText;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.scoring.domain.Difference;
import vn.khoithidua.year.Seat;

/** What the form of an objection shows. */
@Component
@RequiredArgsConstructor
class ClaimPages {

    private final Objections objections;
    private final SheetReading sheets;
    private final CaseValues values;

    ChoicePage choice(Seat seat, RosterLineId line) {
        SheetPage sheet = sheets.of(seat, line);
        Map<CriterionKey, Objection> cases = new HashMap<>();
        objections.of(seat).stream()
                .filter(one -> one.cell().line().equals(line))
                .filter(one -> one.state() != ObjectionState.WITHDRAWN)
                .forEach(one -> cases.put(one.cell().criterion(), one));
        String base = "/years/" + seat.blocYear() + "/objections";
        return new ChoicePage(
                base,
                sheet.member().name(),
                sheet.showsVerified(),
                sheet.showsVerified()
                        ? sheet.assigned().stream()
                                .sorted(
                                        Comparator.comparing(
                                                one -> !differs(sheet.cell(one.key()))))
                                .map(one -> line(base, one, sheet.cell(one.key()), cases))
                                .toList()
                        : List.of());
    }

    private static boolean differs(Cell cell) {
        return cell.difference() == Difference.LOWER || cell.difference() == Difference.HIGHER;
    }

    private static ChoiceLine line(
            String base, Criterion one, Cell cell, Map<CriterionKey, Objection> cases) {
        Objection open = cases.get(one.key());
        return new ChoiceLine(
                open == null ? base + "/new?criterion=" + one.key() : base + "/" + open.id(),
                one.code(),
                one.shortTitle(),
                points(cell.self().points()),
                points(cell.verified().points()),
                cell.difference().name(),
                cell.verified().words(),
                open == null ? null : "objection.state." + open.state(),
                open == null ? null : ObjectionLine.badge(open));
    }

    ClaimPage claim(Seat seat, CellKey cell, @Nullable Objection draft, @Nullable EntryText typed) {
        CaseValues.Subject subject = values.subject(seat.blocYear(), cell.line(), cell.criterion());
        Criterion criterion = subject.criterion();
        EntryText entry = typed == null ? entry(subject, draft) : typed;
        String base = "/years/" + seat.blocYear() + "/objections";
        return new ClaimPage(
                base,
                draft == null ? base : base + "/" + draft.id() + "/edit",
                subject.agency(),
                criterion.code(),
                criterion.title(),
                Notation.print(criterion.scoring()),
                criterion.max() == null ? "" : NumberText.format(criterion.max(), 0),
                points(subject.cell().self().points()),
                points(subject.points()),
                subject.cell().verified().words(),
                entry,
                entry.fields(criterion),
                criterion.scoring().isJudged(),
                seat.is(Role.AGENCY_LEADER),
                draft != null && draft.file() != null);
    }

    private static EntryText entry(CaseValues.Subject subject, @Nullable Objection draft) {
        if (draft != null) {
            return EntryText.of(
                    subject.criterion(),
                    draft.wanted().inputs(),
                    draft.wanted().points(),
                    draft.wanted().override());
        }
        Cell cell = subject.cell();
        BigDecimal self = cell.self().points();
        return EntryText.of(
                subject.criterion(),
                cell.self().inputs(),
                self == null ? subject.points() : self,
                false);
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : NumberText.format(points, 1);
    }
}
