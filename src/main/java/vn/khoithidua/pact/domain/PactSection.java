package vn.khoithidua.pact.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A content (<i>nội dung</i>) with its targets.
 *
 * @param title empty for targets that stand under no heading
 * @param points the maximum its heading states; empty for none
 */
public record PactSection(String code, String title, String points, List<PactTarget> targets) {

    public PactSection {
        targets = List.copyOf(targets);
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("code", code);
        tree.put("title", title);
        tree.put("points", points);
        tree.put("targets", targets.stream().map(PactTarget::tree).toList());
        return tree;
    }
}
