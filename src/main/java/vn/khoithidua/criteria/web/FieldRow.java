package vn.khoithidua.criteria.web;

import java.util.List;

/**
 * Fields that stand on one line of a form.
 *
 * @param when ways of measuring with which they are asked for, parted by spaces; empty for always
 */
record FieldRow(String when, List<FieldView> fields) {

    static FieldRow of(FieldView... fields) {
        return new FieldRow("", List.of(fields));
    }

    static FieldRow when(String when, FieldView... fields) {
        return new FieldRow(when, List.of(fields));
    }
}
