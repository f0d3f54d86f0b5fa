package vn.khoithidua.year.web;

import java.util.Map;

/**
 * A field of a form page.
 *
 * @param type text, date, area, select, multi, hidden or note
 * @param options value and label in order, for select and multi
 */
record FormField(
        String type,
        String name,
        String labelKey,
        String value,
        boolean required,
        Map<String, String> options) {}
