package vn.khoithidua.pact.domain;

import java.util.Map;

/**
 * A target (<i>chỉ tiêu</i>) that the pact names.
 *
 * @param key of the criterion, the same across versions
 * @param points maximum; empty for none
 * @param rule how it is scored, in the words of the table
 */
public record PactTarget(
        String key, String code, String title, String points, String unit, String rule) {

    Map<String, String> tree() {
        return Map.of(
                "key", key, "code", code, "title", title, "points", points, "unit", unit, "rule",
                rule);
    }
}
