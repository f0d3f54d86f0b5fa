package vn.khoithidua.criteria;

import java.util.Set;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.VietnameseText;

/** Makes keys for new rows. */
final class CriterionKeys {

    private static final int ROOM = 30;

    private CriterionKeys() {}

    /** A key like the code, or with a number behind it if that one is taken. */
    static String fromCode(String code, Set<CriterionKey> taken) {
        String bare =
                VietnameseText.fold(code)
                        .replaceAll("[^a-z0-9]+", ".")
                        .replaceAll("^\\.+|\\.+$", "");
        String stem = bare.isEmpty() ? "tc" : bare.substring(0, Math.min(bare.length(), ROOM));
        String key = stem;
        for (int i = 2; taken.contains(new CriterionKey(key)); i++) {
            key = stem + "-" + i;
        }
        return key;
    }
}
