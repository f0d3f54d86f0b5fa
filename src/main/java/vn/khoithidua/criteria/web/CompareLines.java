package vn.khoithidua.criteria.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.RowChange;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.SpokenRules;
import vn.khoithidua.criteria.domain.TableDifference;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.criteria.domain.WordChange;

/** Says what differs between two tables. */
@Component
@RequiredArgsConstructor
class CompareLines {

    private final Words words;

    /**
     * The rows.
     *
     * @param all whether rows that are the same are shown too; groups always are
     */
    List<CompareView.Line> of(TableDifference difference, boolean all) {
        return difference.rows().stream()
                .filter(row -> all || row.kind() != RowChange.Kind.SAME || isGroup(row))
                .map(this::line)
                .toList();
    }

    private CompareView.Line line(RowChange change) {
        TableRow before = change.before();
        TableRow after = change.after();
        TableRow shown = Objects.requireNonNull(after == null ? before : after);
        return new CompareView.Line(
                change.kind(),
                shown.group(),
                shown.code(),
                WordChange.between(title(before), title(after)),
                before == null ? null : before.max(),
                after == null ? null : after.max(),
                change.aspects().contains(RowChange.Aspect.MAX),
                WordChange.between(rules(before), rules(after)),
                change.aspects().stream()
                        .filter(one -> one != RowChange.Aspect.TITLE)
                        .filter(one -> one != RowChange.Aspect.MAX)
                        .filter(one -> one != RowChange.Aspect.RULES)
                        .map(one -> "criteria.compare." + one.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static boolean isGroup(RowChange change) {
        TableRow shown = change.after() == null ? change.before() : change.after();
        return shown != null && shown.group();
    }

    private static String title(@Nullable TableRow row) {
        return row == null ? "" : row.title();
    }

    private String rules(@Nullable TableRow row) {
        Scoring scoring = row == null ? null : row.scoring();
        return scoring == null
                ? ""
                : SpokenRules.lines(scoring).stream()
                        .map(words::of)
                        .collect(Collectors.joining(" "));
    }
}
