package vn.khoithidua.paper;

import java.util.List;

/**
 * One page of a list of papers.
 *
 * @param total how many match on all pages
 */
public record PaperList(List<Paper> papers, int page, int total) {

    public PaperList {
        papers = List.copyOf(papers);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, (total + PaperQuery.PAGE_SIZE - 1) / PaperQuery.PAGE_SIZE);
    }
}
