package vn.khoithidua.pact.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A member that is to sign, with the names of the day of freezing.
 *
 * @param line its roster line's id
 * @param leader full name of its leader; empty if none was known
 * @param title the leader's title; may be empty
 * @param targets what differs for this member: its own targets and what it is not assigned
 */
public record PactMember(
        String line,
        String name,
        String shortName,
        String leader,
        String title,
        List<OwnTarget> targets) {

    public PactMember {
        targets = List.copyOf(targets);
    }

    /**
     * A target of this member's own.
     *
     * @param key of the criterion
     * @param title of the criterion
     * @param text the target in words, such as {@code 95%}
     */
    public record OwnTarget(String key, String title, String text) {

        private Map<String, String> tree() {
            return Map.of("key", key, "title", title, "text", text);
        }
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("line", line);
        tree.put("name", name);
        tree.put("shortName", shortName);
        tree.put("leader", leader);
        tree.put("title", title);
        tree.put("targets", targets.stream().map(OwnTarget::tree).toList());
        return tree;
    }
}
