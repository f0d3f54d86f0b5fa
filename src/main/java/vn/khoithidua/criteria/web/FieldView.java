package vn.khoithidua.criteria.web;

import java.util.Map;

/**
 * A field of a form for a rule.
 *
 * @param field its name within the rule
 * @param labelKey the message that names it
 * @param options message keys by value, in order; empty for a field to type into
 */
record FieldView(
        String field, String labelKey, String value, Type type, Map<String, String> options) {

    static final String PREFIX = "rf:";

    /** How it is entered. */
    enum Type {
        TEXT,
        NUMBER,
        CHOICE,
        CHECK
    }

    public String id() {
        return "rf-" + field.replace('.', '-');
    }

    public String name() {
        return PREFIX + field;
    }
}
