package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.CellValue;
import vn.khoithidua.scoring.EvidenceItem;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.year.Seat;

/** Makes the view of a sheet. */
final class SheetViews {

    private final Seat seat;
    private final SheetPage page;
    private final int decimals;
    private final @Nullable Refused refused;

    /** An entry that was refused: which cell, what was typed, why. */
    record Refused(CriterionKey key, CellForm form, String problem) {}

    SheetViews(Seat seat, SheetPage page, @Nullable Refused refused) {
        this.seat = seat;
        this.page = page;
        this.decimals = CellWords.decimals(page.table().settings());
        this.refused = refused;
    }

    static String base(Seat seat, SheetPage page) {
        return "/years/" + seat.blocYear() + "/sheets/" + page.sheet().line();
    }

    SheetView view() {
        return new SheetView(
                base(seat, page),
                "/years/" + seat.blocYear(),
                page.sheet().line().toString(),
                seat.label(),
                page.member().name(),
                page.sheet().state(),
                page.sheet().late(),
                page.sheet().sentBy(),
                page.sheet().submittedAt(),
                page.sheet().submittedBy(),
                page.sheet().returnedBy(),
                page.sheet().returnReason(),
                page.own(),
                page.leads(),
                page.entering(),
                page.returning(),
                page.showsVerified(),
                page.table().tree().nodes().map(this::row).toList(),
                SheetView.CorrectionView.of(page),
                page.announcement(),
                new FootViews(page, decimals).view());
    }

    /** The row of one criterion, for an answer in the background. */
    SheetView.RowView row(CriterionKey key) {
        return page.table()
                .tree()
                .nodes()
                .filter(node -> node.key().equals(key))
                .map(this::row)
                .findFirst()
                .orElseThrow();
    }

    private SheetView.RowView row(TableNode node) {
        BigDecimal self = page.self().subtotals().get(node.key());
        SheetTotal counted = page.verified();
        BigDecimal verified = counted == null ? null : counted.subtotals().get(node.key());
        return switch (node) {
            case CriterionGroup group -> row(group, self, verified, null);
            case Criterion criterion -> {
                Cell cell = page.cell(criterion.key());
                yield row(
                        criterion,
                        cell.self().points(),
                        page.showsVerified() ? cell.verified().points() : null,
                        cell(criterion, cell));
            }
        };
    }

    private SheetView.RowView row(
            TableNode node,
            @Nullable BigDecimal self,
            @Nullable BigDecimal verified,
            SheetView.@Nullable CellView cell) {
        return new SheetView.RowView(
                "c-" + node.key(),
                node.code(),
                node.title(),
                CellWords.max(node.max()),
                CellWords.points(self, decimals),
                CellWords.points(verified, decimals),
                cell);
    }

    private SheetView.CellView cell(Criterion criterion, Cell cell) {
        CriterionKey key = criterion.key();
        boolean wrong = refused != null && refused.key().equals(key);
        CellForm typed = wrong && refused != null ? refused.form() : null;
        CellValue self = cell.self();
        boolean assigned = page.table().isAssigned(page.sheet().line(), key);
        return new SheetView.CellView(
                key.value(),
                CellWords.rule(criterion),
                CellWords.target(page.table().assignments().of(page.sheet().line(), key).target()),
                CellWords.inputs(
                        criterion, self.inputs(), typed == null ? Map.of() : typed.inputs()),
                CellWords.result(criterion, self.inputs()),
                !criterion.scoring().isJudged(),
                self.provisional(),
                lines(criterion, self),
                typed == null ? self.words() : typed.words(),
                cell.revision(),
                page.evidence(key),
                repeats(key),
                CellWords.doubts(page.doubts(criterion)),
                page.lacksEvidence(criterion),
                page.mark(criterion).name(),
                page.showsVerified() ? cell.difference().name() : "OPEN",
                CellWords.first(cell, decimals),
                cell.verified().words(),
                cell.verified().override(),
                assigned,
                criterion.trial(),
                page.entering() && assigned && page.mark(criterion) != SheetPage.Mark.ELSEWHERE,
                SheetView.HistoryView.of(decimals, page.history().getOrDefault(key, List.of())),
                wrong && refused != null ? refused.problem() : null);
    }

    /** The calculation; what depends on the whole bloc is told by its points alone. */
    private List<CellWords.LineView> lines(Criterion criterion, CellValue self) {
        if (criterion.scoring().dependsOnBloc() || self.inputs().values().isEmpty()) {
            return List.of();
        }
        Score score = page.table().score(page.sheet().line(), criterion, self.inputs(), Peers.NONE);
        return CellWords.lines(score, decimals);
    }

    /** In the words of the table: codes. */
    private Map<UUID, String> repeats(CriterionKey key) {
        Map<UUID, String> codes = new HashMap<>();
        for (EvidenceItem item : page.evidence(key)) {
            Set<CriterionKey> others =
                    page.repeats().getOrDefault(item.id(), Collections.emptySortedSet());
            if (!others.isEmpty()) {
                codes.put(
                        item.id(),
                        others.stream()
                                .map(page.table().criteria()::get)
                                .filter(Objects::nonNull)
                                .map(Criterion::code)
                                .collect(Collectors.joining(", ")));
            }
        }
        return codes;
    }
}
