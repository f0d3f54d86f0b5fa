package vn.khoithidua.draft.web;

/**
 * A line of the table of opinions.
 *
 * @param about the section, or the whole paper
 * @param verdict key of the verdict's text; empty while it waits or needs none
 * @param withdrawn such lines stay, and say so
 */
record OpinionRow(
        int number,
        String agency,
        String about,
        String stance,
        String words,
        String verdict,
        String reason,
        int version,
        boolean live,
        boolean late,
        boolean withdrawn) {}
