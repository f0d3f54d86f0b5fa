package vn.khoithidua.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to show of a list of papers.
 *
 * @param text part of number, issuer or abstract, with or without marks; empty for all
 * @param sort a column, {@code -} before it for the other way round; anything else sorts by date,
 *     the latest first
 * @param page from 1
 */
public record PaperQuery(
        String text,
        @Nullable PaperKind kind,
        @Nullable PaperDirection direction,
        String sort,
        int page) {

    static final int PAGE_SIZE = 50;

    private static final Map<String, String> ORDERS =
            Map.of(
                    "issuedOn", "v.issued_on",
                    "-issuedOn", "v.issued_on desc",
                    "number", "v.number collate \"vi-x-icu\"",
                    "-number", "v.number collate \"vi-x-icu\" desc",
                    "kind", "v.kind",
                    "-kind", "v.kind desc",
                    "issuer", "v.issuer collate \"vi-x-icu\"",
                    "-issuer", "v.issuer collate \"vi-x-icu\" desc");

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return !text.isBlank() || kind != null || direction != null;
    }

    String order() {
        return ORDERS.getOrDefault(sort, "v.issued_on desc") + ", p.filed_at desc, p.id";
    }

    int offset() {
        return (Math.max(1, page) - 1) * PAGE_SIZE;
    }
}
