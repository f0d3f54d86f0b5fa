package vn.khoithidua.oversight.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khoithidua.audit.Trail;
import vn.khoithidua.kernel.TimeSource;

/**
 * What the reader asked for; anything that cannot be read is left out of the question.
 *
 * @param q part of a name, an action or a detail
 * @param year id of a bloc-year, or empty for all
 * @param action code of an action, or empty
 * @param subject id of what it is about, or empty
 * @param from first day, yyyy-MM-dd
 * @param to last day
 * @param older where the page before ended
 */
record TrailForm(
        @Nullable String q,
        @Nullable String year,
        @Nullable String action,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String to,
        @Nullable String older) {

    private static final int LONGEST = 200;
    private static final Pattern MARK = Pattern.compile("(\\S+)_([0-9a-f-]{1,36})_([0-9]{1,18})");

    TrailForm {
        q = text(q);
        year = text(year);
        action = text(action);
        subject = text(subject);
        from = text(from);
        to = text(to);
        older = text(older);
    }

    Trail.Query query() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        return new Trail.Query(
                orNull(q),
                orNull(subject),
                orNull(action),
                first == null ? null : startOf(first),
                last == null ? null : startOf(last.plusDays(1)),
                mark(older));
    }

    /** The address of the page that goes on after this entry. */
    String after(Trail.Entry last) {
        return address("/audit", last.at() + "_" + last.chain() + "_" + last.seq());
    }

    /** The address of the same entries as a spreadsheet. */
    String exported() {
        return address("/audit/export/xlsx", "");
    }

    private String address(String path, String olderThan) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("year", "{year}")
                .queryParam("action", "{action}")
                .queryParam("subject", "{subject}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("older", "{older}")
                .encode()
                .buildAndExpand(q, year, action, subject, from, to, olderThan)
                .toUriString();
    }

    private static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(TimeSource.ZONE).toInstant();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
            return day == null || day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Trail.@Nullable Mark mark(@Nullable String text) {
        Matcher parts = MARK.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return new Trail.Mark(
                    Instant.parse(parts.group(1)), parts.group(2), Long.parseLong(parts.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
