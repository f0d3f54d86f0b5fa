package vn.khoithidua.draft;

/**
 * A draft in the year's list.
 *
 * @param open comments that wait for an answer
 * @param silent members that were asked and have not spoken; 0 unless it is out for comment
 * @param waitsForOwn whether the person's own agency is among them
 */
public record DraftLine(
        DraftPaper draft, int comments, int open, int silent, boolean waitsForOwn) {}
