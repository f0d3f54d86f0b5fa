package vn.khoithidua.scoring.web;

import java.util.Map;
import java.util.TreeMap;
import vn.khoithidua.criteria.domain.CriterionKey;

/**
 * What a returned file says about one criterion.
 *
 * @param row of the file where it begins, from 1
 * @param revision the cell's revision when the file was made
 */
record OfflineEntry(
        int row, CriterionKey key, long revision, Map<String, String> inputs, String note) {

    OfflineEntry {
        inputs = Map.copyOf(inputs);
    }

    /** With one more input. */
    OfflineEntry with(String name, String value) {
        Map<String, String> more = new TreeMap<>(inputs);
        more.put(name, value);
        return new OfflineEntry(row, key, revision, more, note);
    }
}
