package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;

/**
 * The refusal of somebody who typed over an older state of a cell: whose value stands there now.
 */
final class StaleCell {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private StaleCell() {}

    static Refusal of(Cell now) {
        Author self = now.self().author();
        Author verified = now.verified().author();
        boolean lastVerified =
                verified != null && (self == null || !verified.at().isBefore(self.at()));
        Author last = lastVerified ? verified : self;
        BigDecimal points = (lastVerified ? now.verified() : now.self()).points();
        return last == null
                ? Refusal.conflict("scoring.cell.stale", "–", "–", "–")
                : Refusal.conflict(
                        "scoring.cell.stale",
                        last.name(),
                        text(points),
                        CLOCK.format(last.at().atZone(TimeSource.ZONE)));
    }

    private static String text(@Nullable BigDecimal points) {
        return points == null ? "–" : NumberText.format(points, 1);
    }
}
