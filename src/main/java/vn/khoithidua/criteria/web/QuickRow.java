package vn.khoithidua.criteria.web;

import java.util.Map;

/**
 * The short form for one more row.
 *
 * @param into key of the group chosen, or empty for the top
 * @param focused whether a row was just added by it
 * @param groups names by key, in printed order
 */
record QuickRow(String into, boolean focused, Map<String, String> groups) {}
