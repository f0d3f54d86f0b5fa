package vn.khoithidua.year.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page with one form, which one template shows.
 *
 * @param titleKey says what is done; the button says the same
 * @param subject what it is done to
 * @param tab the active tab
 * @param action where the form is sent
 * @param back where the reader came from
 */
record FormPage(
        String titleKey,
        String subject,
        String tab,
        String action,
        String back,
        List<FormField> fields) {

    FormPage {
        fields = new ArrayList<>(fields);
    }

    static FormPage of(String titleKey, String subject, String tab, String action, String back) {
        return new FormPage(titleKey, subject, tab, action, back, List.of());
    }

    FormPage text(String name, String labelKey, String value, boolean required) {
        return with("text", name, labelKey, value, required, Map.of());
    }

    FormPage date(String name, String labelKey, String value) {
        return with("date", name, labelKey, value, true, Map.of());
    }

    FormPage optionalDate(String name, String labelKey, String value) {
        return with("date", name, labelKey, value, false, Map.of());
    }

    FormPage area(String name, String labelKey, String value) {
        return with("area", name, labelKey, value, true, Map.of());
    }

    FormPage select(
            String name,
            String labelKey,
            String value,
            boolean required,
            Map<String, String> options) {
        return with("select", name, labelKey, value, required, options);
    }

    /** Several of the options at once; the values chosen are joined by spaces. */
    FormPage multi(String name, String labelKey, List<String> chosen, Map<String, String> options) {
        return with("multi", name, labelKey, String.join(" ", chosen), true, options);
    }

    /** As {@link #multi}, but none may be chosen. */
    FormPage optionalMulti(
            String name, String labelKey, List<String> chosen, Map<String, String> options) {
        return with("multi", name, labelKey, String.join(" ", chosen), false, options);
    }

    /** A line of help below the field before it, already in the reader's language. */
    FormPage note(String text) {
        return with("note", "", "", text, false, Map.of());
    }

    FormPage hidden(String name, String value) {
        return with("hidden", name, "", value, false, Map.of());
    }

    private FormPage with(
            String type,
            String name,
            String labelKey,
            String value,
            boolean required,
            Map<String, String> options) {
        fields.add(new FormField(type, name, labelKey, value, required, options));
        return this;
    }
}
