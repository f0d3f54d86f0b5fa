package vn.khoithidua.year;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.VietnameseText;

/** Agencies by name and short name, as a file calls them; a name borne twice finds nobody. */
final class IntakeNames {

    private final Map<String, OrganizationId> byName = new HashMap<>();
    private final Set<String> borneTwice = new HashSet<>();

    void add(String name, String shortName, OrganizationId id) {
        put(name, id);
        put(shortName, id);
    }

    boolean knows(String name) {
        return byName.containsKey(key(name));
    }

    Optional<OrganizationId> find(String name) {
        String key = key(name);
        return borneTwice.contains(key) ? Optional.empty() : Optional.ofNullable(byName.get(key));
    }

    private void put(String name, OrganizationId id) {
        OrganizationId before = byName.put(key(name), id);
        if (before != null && !before.equals(id)) {
            borneTwice.add(key(name));
        }
    }

    /** Marks count in names: Sở Nội vụ is not Sở Nơi vụ; capitals do not. */
    private static String key(String name) {
        return VietnameseText.cleanLine(name).toLowerCase(Locale.ROOT);
    }
}
