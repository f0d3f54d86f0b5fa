package vn.khoithidua.year.web;

import vn.khoithidua.kernel.DateRange;

/**
 * One value of one rule in words.
 *
 * @param value with its unit; empty where nothing is laid down
 * @param national whether it is the default of all
 */
record RuleLine(
        String key,
        String name,
        String value,
        boolean national,
        DateRange days,
        String legalBasis,
        String enteredBy) {}
