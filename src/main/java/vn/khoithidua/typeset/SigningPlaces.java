package vn.khoithidua.typeset;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everybody signs on the pages at a paper's end: three beside each other, four rows a page.
 * The measures are fixed, so that fields for signatures can be laid over them.
 */
public final class SigningPlaces {

    static final int COLUMNS = 3;

    static final String STYLE =
            """
            div.signing { page-break-before: always; position: relative; height: 246mm }
            div.signing h2 { text-align: center; margin: 0 }
            div.place { position: absolute; width: 52mm; height: 55mm; text-align: center; font-size: 11pt; line-height: 1.15 }
            div.place div { position: absolute; left: 0; width: 52mm }
            div.place .who { top: 0; font-weight: bold } div.place .office { top: 14mm }
            div.place .frame { top: 20mm; height: 24mm; border: 0.5pt dotted #888 }
            div.place .name { top: 46mm; font-weight: bold }
            """;

    private static final int ROWS = 4;
    private static final int HEIGHT = 297;
    private static final int LEFT = 30;
    private static final int TOP = 22;
    private static final int HEADING = 14;
    private static final int COLUMN = 55;
    private static final int ROW = 57;
    private static final int FRAME_TOP = 20;
    private static final int FRAME_WIDTH = 52;
    private static final int FRAME_HEIGHT = 24;
    private static final float POINTS = 72 / 25.4f;

    private SigningPlaces() {}

    /**
     * The frame of one place.
     *
     * @param page counted from the paper's end: 0 is the last page
     * @param left in points from the left edge, as all others from the lower left corner
     */
    public record Frame(int page, float left, float bottom, float width, float height) {}

    /** The frames of so many places, in their order. */
    public static List<Frame> frames(int places) {
        int pages = (places + COLUMNS * ROWS - 1) / (COLUMNS * ROWS);
        return IntStream.range(0, places).mapToObj(at -> frame(at, pages)).toList();
    }

    private static Frame frame(int at, int pages) {
        int within = at % (COLUMNS * ROWS);
        int left = LEFT + within % COLUMNS * COLUMN;
        int top = TOP + top(within) + FRAME_TOP;
        return new Frame(
                pages - 1 - at / (COLUMNS * ROWS),
                left * POINTS,
                (HEIGHT - top - FRAME_HEIGHT) * POINTS,
                FRAME_WIDTH * POINTS,
                FRAME_HEIGHT * POINTS);
    }

    private static int top(int within) {
        return HEADING + within / COLUMNS * ROW;
    }

    static String html(PaperBlock.SigningPages pages) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < pages.places().size(); at++) {
            int within = at % (COLUMNS * ROWS);
            if (within == 0) {
                out.append(at == 0 ? "" : "</div>")
                        .append("<div class=\"signing\"><h2>")
                        .append(PaperHtml.lines(pages.heading()))
                        .append("</h2>");
            }
            PaperSignature one = pages.places().get(at);
            out.append(
                    "<div class=\"place\" style=\"left:%dmm;top:%dmm\">%s%s%s%s</div>"
                            .formatted(
                                    within % COLUMNS * COLUMN,
                                    top(within),
                                    line("who", one.title()),
                                    line("office", one.office()),
                                    line("frame", ""),
                                    line("name", one.name())));
        }
        return out.append("</div>").toString();
    }

    private static String line(String kind, String text) {
        return "<div class=\"" + kind + "\">" + PaperHtml.lines(text) + "</div>";
    }
}
