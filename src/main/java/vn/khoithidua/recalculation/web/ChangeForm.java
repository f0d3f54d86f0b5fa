package vn.khoithidua.recalculation.web;

import java.math.BigDecimal;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.recalculation.Change;

/**
 * The form of a change, beside the fields of a value.
 *
 * @param kind {@code value}, {@code assigned}, {@code notAssigned} or {@code rule}
 * @param line the member's; empty for a rule
 */
record ChangeForm(String kind, String line, String criterion, String rules, String maximum) {

    ChangeForm {
        kind = kind == null ? "" : kind;
        line = line == null ? "" : line;
        criterion = criterion == null ? "" : criterion;
        rules = rules == null ? "" : rules;
        maximum = maximum == null ? "" : maximum;
    }

    boolean isChosen() {
        return CriterionKey.isKey(criterion);
    }

    boolean isOfCell() {
        return !line.isEmpty();
    }

    RosterLineId member() {
        try {
            return RosterLineId.of(line);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound().asException();
        }
    }

    /** The rule that was typed; refuses one that cannot be read (422). */
    Change.Rule rule() {
        String text = rules.replace("\r\n", "\n").strip();
        Notation read = Notation.parse(text);
        BigDecimal most = maximum.isBlank() ? null : NumberText.parse(maximum);
        if (text.isEmpty() || !read.problems().isEmpty() || !maximum.isBlank() && most == null) {
            throw Refusal.invalid("recalculation.refusal.rule").asException();
        }
        return new Change.Rule(CriterionKey.of(criterion), text, most);
    }
}
