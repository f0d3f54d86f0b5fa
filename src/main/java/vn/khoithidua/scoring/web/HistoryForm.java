package vn.khoithidua.scoring.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.HistoryQuery;

/** What the history is filtered by, as typed; what cannot be read as a day is left out. */
record HistoryForm(String line, String criterion, String person, String from, String until) {

    private static final int LONGEST = 100;

    HistoryForm(
            @Nullable String line,
            @Nullable String criterion,
            @Nullable String person,
            @Nullable String from,
            @Nullable String until) {
        this.line = kept(line);
        this.criterion = kept(criterion);
        this.person = kept(person);
        this.from = kept(from);
        this.until = kept(until);
    }

    private static String kept(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    HistoryQuery toQuery() {
        try {
            return new HistoryQuery(
                    line.isEmpty() ? null : RosterLineId.of(line),
                    criterion.isEmpty() ? null : new CriterionKey(criterion),
                    person,
                    day(from),
                    day(until));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound().asException();
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
