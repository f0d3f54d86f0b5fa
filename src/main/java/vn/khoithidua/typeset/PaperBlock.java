package vn.khoithidua.typeset;

import java.util.List;

/** A piece of a paper's body. */
public sealed interface PaperBlock {

    /** A heading within the body, such as {@code I. MỤC ĐÍCH}. */
    record Heading(String text) implements PaperBlock {}

    /** A paragraph with its first line indented. */
    record Paragraph(String text) implements PaperBlock {}

    /**
     * A point of a list.
     *
     * @param label as printed before it, such as {@code 1.}, {@code a)} or a dash
     */
    record Item(String label, String text) implements PaperBlock {}

    /**
     * A table; its head is repeated on each page.
     *
     * @param widths of the columns in percent
     */
    record Grid(List<Integer> widths, List<String> head, List<List<String>> rows)
            implements PaperBlock {
        public Grid {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * An address as a square for a phone's camera, with words beside it.
     *
     * @param address where the paper can be checked
     */
    record CheckMark(String address, String text) implements PaperBlock {}

    /**
     * Pages of their own, at the very end, where everybody has a place to sign; {@link
     * SigningPlaces} says where each one is.
     *
     * @param places the title is the agency, in capitals
     */
    record SigningPages(String heading, List<PaperSignature> places) implements PaperBlock {
        public SigningPages {
            places = List.copyOf(places);
        }
    }
}
