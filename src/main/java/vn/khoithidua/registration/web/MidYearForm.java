package vn.khoithidua.registration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.registration.MidYearDraft;
import vn.khoithidua.registration.MidYearPage;
import vn.khoithidua.registration.MidYearResult;
import vn.khoithidua.registration.MidYearRow;

/**
 * A member's report as typed.
 *
 * @param rows by the criterion's key
 */
record MidYearForm(Map<String, MidYearTyped> rows, String words, String revision) {

    static MidYearForm of(MidYearPage page) {
        Map<String, MidYearTyped> rows = new LinkedHashMap<>();
        page.rows().forEach(row -> rows.put(key(row), MidYearTyped.of(row)));
        return new MidYearForm(
                rows, page.report().words(), String.valueOf(page.report().revision()));
    }

    static MidYearForm typed(MidYearPage page, MultiValueMap<String, String> fields) {
        Map<String, MidYearTyped> rows = new LinkedHashMap<>();
        page.rows().forEach(row -> rows.put(key(row), MidYearTyped.typed(row, fields)));
        return new MidYearForm(
                rows,
                String.valueOf(fields.getOrDefault("words", List.of("")).getFirst()),
                String.valueOf(fields.getOrDefault("revision", List.of("")).getFirst()));
    }

    private static String key(MidYearRow row) {
        return row.criterion().key().value();
    }

    /** What was typed for a target; each has an entry. */
    public MidYearTyped row(CriterionKey key) {
        MidYearTyped typed = rows.get(key.value());
        return typed == null ? new MidYearTyped("", "", "", "", false, "") : typed;
    }

    public boolean wrong(CriterionKey key) {
        return row(key).read() == null;
    }

    /** The targets whose result cannot be read. */
    List<MidYearRow> wrong(MidYearPage page) {
        return page.rows().stream().filter(row -> wrong(row.criterion().key())).toList();
    }

    MidYearDraft toCommand() {
        Map<CriterionKey, MidYearResult> results = new LinkedHashMap<>();
        rows.forEach(
                (key, typed) -> {
                    MidYearResult read = typed.read();
                    if (read != null) {
                        results.put(CriterionKey.of(key), read);
                    }
                });
        return new MidYearDraft(results, words, number(revision));
    }

    static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
