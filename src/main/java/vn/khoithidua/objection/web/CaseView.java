package vn.khoithidua.objection.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.objection.CaseDesk;
import vn.khoithidua.objection.Objection;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.scoring.CaseValues;
import vn.khoithidua.scoring.EntryText;
import vn.khoithidua.year.Seat;

/**
 * A case on its page.
 *
 * @param act what the person may do with the form: {@code propose}, {@code decide}, or empty
 * @param reason why it was verified so
 */
record CaseView(
        String base,
        String cell,
        ObjectionLine line,
        Objection it,
        String rule,
        String self,
        String reason,
        ValueView wanted,
        @Nullable FindingView proposed,
        @Nullable FindingView decided,
        @Nullable StoredFile file,
        boolean edits,
        boolean files,
        boolean withdraws,
        String act,
        EntryText entry,
        List<EntryText.Field> fields,
        boolean judged) {

    static CaseView of(
            Seat seat,
            CaseDesk desk,
            CaseValues.Subject subject,
            @Nullable StoredFile file,
            @Nullable EntryText typed,
            LocalDate today) {
        Objection it = desk.it();
        Criterion criterion = subject.criterion();
        boolean leads = desk.own() && seat.is(Role.AGENCY_LEADER);
        boolean draft = it.state() == ObjectionState.DRAFT;
        String year = "/years/" + seat.blocYear();
        EntryText entry = typed == null ? given(it, criterion) : typed;
        return new CaseView(
                year + "/objections",
                desk.own()
                        ? year + "/sheets/" + it.cell().line()
                        : year + "/cells/" + it.cell().line() + "/" + it.cell().criterion(),
                ObjectionLine.of(it, today),
                it,
                Notation.print(criterion.scoring()),
                points(subject.cell().self().points()),
                subject.cell().verified().words(),
                value(it.wanted(), criterion),
                finding(it.proposed(), criterion),
                finding(it.decided(), criterion),
                file,
                desk.own() && draft,
                leads && draft,
                leads && (draft || it.state().isPending()),
                desk.decides() ? "decide" : desk.proposes() ? "propose" : "",
                entry,
                entry.fields(criterion),
                criterion.scoring().isJudged());
    }

    /** The form begins with what was proposed, before that with what was asked for. */
    private static EntryText given(Objection it, Criterion criterion) {
        Objection.Finding proposed = it.proposed();
        Correction value =
                proposed == null || proposed.value() == null ? it.wanted() : proposed.value();
        return EntryText.of(criterion, value.inputs(), value.points(), value.override());
    }

    private static ValueView value(Correction value, Criterion criterion) {
        return new ValueView(
                points(value.points()),
                value.override() ? "" : EntryText.read(criterion, value.inputs()),
                value.override());
    }

    private static @Nullable FindingView finding(
            Objection.@Nullable Finding finding, Criterion criterion) {
        if (finding == null) {
            return null;
        }
        Correction value = finding.value();
        return new FindingView(
                "objection.outcome." + finding.outcome(),
                switch (finding.outcome()) {
                    case ACCEPTED -> "ok";
                    case PARTLY -> "info";
                    case REFUSED -> "line";
                },
                value == null ? null : value(value, criterion),
                finding.act());
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : NumberText.format(points, 1);
    }
}
