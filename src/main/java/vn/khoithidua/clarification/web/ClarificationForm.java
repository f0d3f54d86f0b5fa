package vn.khoithidua.clarification.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.clarification.Clarifications.NewPoints;
import vn.khoithidua.clarification.Said;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What the forms of an exchange send.
 *
 * @param seen how many messages the page showed
 * @param due day of answering, {@code yyyy-MM-dd}
 * @param points new verified points, empty to keep those that stand
 * @param revision of the cell, as the page showed it
 * @param back where the form stood: {@code sheet}, {@code cell}, or its own page
 */
record ClarificationForm(
        @Nullable String words,
        @Nullable String seen,
        @Nullable String due,
        @Nullable String points,
        @Nullable String revision,
        @Nullable String url,
        @Nullable String title,
        @Nullable String back) {

    static final ClarificationForm EMPTY =
            new ClarificationForm(null, null, null, null, null, null, null, null);

    /** What was typed, never null. */
    static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    Said toWords(RosterLineId line, CriterionKey criterion) {
        return new Said(line, criterion, (int) number(seen, 6), typed(words));
    }

    /** The day; null for what is none. */
    @Nullable LocalDate day() {
        try {
            return LocalDate.parse(typed(due).strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The new points, or null to keep; refuses what is no number. */
    @Nullable NewPoints newPoints() {
        if (typed(points).isBlank()) {
            return null;
        }
        BigDecimal number = NumberText.parse(typed(points));
        if (number == null) {
            throw Refusal.invalid("scoring.points.bad", typed(points)).asException();
        }
        return new NewPoints(number, number(revision, 18));
    }

    /** An unreadable number is nobody's. */
    private static long number(@Nullable String text, int digits) {
        return typed(text).matches("\\d{1," + digits + "}") ? Long.parseLong(typed(text)) : -1;
    }
}
