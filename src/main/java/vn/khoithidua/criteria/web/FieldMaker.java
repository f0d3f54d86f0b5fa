package vn.khoithidua.criteria.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.khoithidua.criteria.domain.RuleFields;

/** Makes the fields of a form from what a rule says so far; labels are {@code criteria.rule.*}. */
record FieldMaker(RuleFields fields) {

    private static final String LABEL = "criteria.rule.";

    FieldView text(String field, String label) {
        return typed(field, label, FieldView.Type.TEXT);
    }

    FieldView number(String field, String label) {
        return typed(field, label, FieldView.Type.NUMBER);
    }

    FieldView check(String field, String label) {
        return typed(field, label, FieldView.Type.CHECK);
    }

    /** A choice whose values have texts {@code criteria.rule.<list>.<value>}. */
    FieldView choice(String field, String label, String list, String... values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String value : values) {
            String name = value.isEmpty() ? "none" : value.toLowerCase(Locale.ROOT);
            options.put(value, LABEL + list + "." + name);
        }
        return new FieldView(
                field, LABEL + label, fields.text(field), FieldView.Type.CHOICE, options);
    }

    FieldView axis(String field, String... values) {
        return choice(field, "axis", "axis", values);
    }

    FieldView[] band(String at, FieldView... more) {
        FieldView[] all = new FieldView[4 + more.length];
        all[0] = choice(at + "lower", "lower", "lower", "FROM", "ABOVE", "EQUAL");
        all[1] = text(at + "lo", "lo");
        all[2] = choice(at + "upper", "upper", "upper", "BELOW", "TO");
        all[3] = text(at + "hi", "hi");
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }

    private FieldView typed(String field, String label, FieldView.Type type) {
        return new FieldView(field, LABEL + label, fields.text(field), type, Map.of());
    }
}
