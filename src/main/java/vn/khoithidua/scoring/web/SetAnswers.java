package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.Author;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.CellOutcome;
import vn.khoithidua.scoring.CellPoints;
import vn.khoithidua.scoring.CellValue;
import vn.khoithidua.scoring.ChangeSetResult;
import vn.khoithidua.year.Seat;

/** What became of the cells of a change set, as scripts show it. */
@Component
@RequiredArgsConstructor
class SetAnswers {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm dd/MM");

    private final MessageSource messages;

    /**
     * One cell.
     *
     * @param state {@code saved}, {@code refused} or {@code stale}
     * @param css, self, verified, say as in the grid
     * @param text why it was refused, or who was faster
     * @param was what to send to put the former value back; null where it is not known
     * @param theirs who stands there now, for a stale cell
     */
    record CellAnswer(
            String line,
            String key,
            String state,
            long revision,
            String css,
            String self,
            String verified,
            String say,
            String text,
            @Nullable Was was,
            @Nullable Theirs theirs) {}

    /** A former value in the form of a wish. */
    record Was(
            String mode, @Nullable String points, SortedMap<String, String> inputs, String words) {}

    /** The other side of a conflict. */
    record Theirs(String by, String at, String points, String words) {}

    List<CellAnswer> of(Seat seat, ChangeSetResult result, Locale locale) {
        int decimals = CellWords.decimals(result.table().settings());
        return result.cells().stream().map(cell -> cell(cell, decimals, locale)).toList();
    }

    private CellAnswer cell(CellOutcome outcome, int decimals, Locale locale) {
        Cell now = outcome.now();
        CellPoints points = CellPoints.of(now);
        List<String> spoken = new ArrayList<>();
        String css = CellLook.css(points, spoken);
        Refusal why = outcome.refusal();
        Cell before = outcome.before();
        boolean stale = outcome.kind() == CellOutcome.Kind.STALE;
        return new CellAnswer(
                now.line().toString(),
                now.criterion().value(),
                outcome.kind().name().toLowerCase(Locale.ROOT),
                now.revision(),
                css,
                CellWords.points(points.self(), decimals),
                CellWords.points(points.verified(), decimals),
                say(spoken, locale),
                why == null ? "" : messages.getMessage(why.key(), why.args().toArray(), locale),
                before == null ? null : was(before.verified()),
                stale ? theirs(now, decimals) : null);
    }

    private String say(List<String> spoken, Locale locale) {
        return spoken.stream()
                .map(key -> ", " + messages.getMessage(key, null, locale))
                .collect(Collectors.joining());
    }

    private static Was was(CellValue before) {
        BigDecimal points = before.points();
        if (points == null) {
            return new Was("clear", null, before.inputs().stored(), before.words());
        }
        return new Was(
                "restore",
                before.override() ? points.toPlainString() : null,
                before.inputs().stored(),
                before.words());
    }

    private static Theirs theirs(Cell now, int decimals) {
        CellValue shown = now.verified().author() == null ? now.self() : now.verified();
        Author by = shown.author();
        return by == null
                ? new Theirs("", "", CellWords.points(null, decimals), "")
                : new Theirs(
                        by.name(),
                        CLOCK.format(by.at().atZone(TimeSource.ZONE)),
                        CellWords.points(shown.points(), decimals),
                        shown.words());
    }
}
