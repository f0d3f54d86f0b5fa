package vn.khoithidua.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.award.KindName;

/**
 * All blocs of one authority in one emulation year.
 *
 * @param label the year shown
 * @param labels all years, the latest first
 * @param kinds the kinds of award of the scheme in force, highest first
 * @param leaders the first of each bloc that adopted its ranking, best percent first
 * @param provinceSeats how many of the highest kind the province may pass on, or null if not
 *     limited
 */
public record BoardView(
        String label,
        List<String> labels,
        List<BlocRow> blocs,
        List<KindName> kinds,
        List<Leader> leaders,
        @Nullable Integer provinceSeats) {

    public BoardView {
        labels = List.copyOf(labels);
        blocs = List.copyOf(blocs);
        kinds = List.copyOf(kinds);
        leaders = List.copyOf(leaders);
    }

    /** The leader of a bloc (dẫn đầu khối, never its head). */
    public record Leader(String bloc, BoardPlacing placing) {}

    public int members() {
        return blocs.stream().mapToInt(BlocRow::members).sum();
    }
}
