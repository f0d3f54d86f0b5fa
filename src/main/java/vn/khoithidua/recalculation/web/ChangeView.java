package vn.khoithidua.recalculation.web;

/**
 * A change of a case in words.
 *
 * @param kind message key of what it does
 * @param agency empty for a rule
 * @param value the points, or the rule
 */
record ChangeView(
        String id, String kind, String agency, String criterion, String value, String by) {}
