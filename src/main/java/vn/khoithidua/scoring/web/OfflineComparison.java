package vn.khoithidua.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.InputProblem;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.criteria.domain.ResultReader;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.SheetPage;

/** Compares a returned file with the sheet as it is now. */
@Component
@RequiredArgsConstructor
class OfflineComparison {

    private final MessageSource messages;

    /** The cells that differ, in the order of the file; those of nobody's business are left out. */
    List<OfflineDifference> of(SheetPage page, List<OfflineEntry> entries) {
        List<OfflineDifference> found = new ArrayList<>();
        for (OfflineEntry entry : entries) {
            Criterion criterion = page.table().criteria().get(entry.key());
            boolean mine =
                    criterion != null
                            && page.table().isAssigned(page.sheet().line(), entry.key())
                            && page.mark(criterion) != SheetPage.Mark.ELSEWHERE;
            if (criterion != null && mine) {
                OfflineDifference difference = difference(page, criterion, entry);
                if (difference != null) {
                    found.add(difference);
                }
            }
        }
        return found;
    }

    private @Nullable OfflineDifference difference(
            SheetPage page, Criterion criterion, OfflineEntry entry) {
        Cell cell = page.cell(criterion.key());
        ResultReader read = ResultReader.typed(criterion.scoring().inputs(), entry.inputs());
        String note = VietnameseText.clean(entry.note()).strip();
        boolean same =
                read.problems().isEmpty()
                        && read.inputs().stored().equals(cell.self().inputs().stored())
                        && note.equals(cell.self().words());
        if (same) {
            return null;
        }
        Score score = page.table().score(page.sheet().line(), criterion, read.inputs(), Peers.NONE);
        List<InputProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(score.refused());
        int decimals = CellWords.decimals(page.table().settings());
        return new OfflineDifference(
                entry.row(),
                criterion.key().value(),
                criterion.code(),
                criterion.title(),
                cell.revision(),
                changes(criterion, cell.self().inputs(), entry.inputs()),
                cell.self().words(),
                note,
                CellWords.points(cell.self().points(), decimals),
                score.complete() ? CellWords.points(score.points(), decimals) : "",
                entry.revision() != cell.revision(),
                problems.isEmpty() ? null : said(problems.getFirst()));
    }

    private static List<OfflineDifference.Change> changes(
            Criterion criterion, Inputs before, Map<String, String> after) {
        return CellWords.inputs(criterion, before, Map.of()).stream()
                .map(
                        input ->
                                new OfflineDifference.Change(
                                        input.label(),
                                        input.field(),
                                        shown(input.value()),
                                        after.getOrDefault(input.label(), "")))
                .toList();
    }

    private static String shown(String value) {
        return value.equals("true") ? "có" : value.equals("false") ? "không" : value;
    }

    private String said(InputProblem problem) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(problem.key(), problem.args().toArray(), locale);
    }
}
