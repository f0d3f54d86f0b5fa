package vn.khoithidua.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.kernel.StoredFileId;

/** Finds the same document under several criteria of one sheet: by content, or by address. */
final class RepeatedEvidence {

    private RepeatedEvidence() {}

    /**
     * The other criteria of each item that stands under more than one.
     *
     * @param files those behind the items
     */
    static Map<UUID, SortedSet<CriterionKey>> of(
            List<EvidenceItem> items, Map<StoredFileId, StoredFile> files) {
        Function<EvidenceItem, String> content =
                item -> {
                    StoredFile file = item.file() == null ? null : files.get(item.file());
                    return file == null ? String.valueOf(item.url()) : file.sha256();
                };
        Map<String, SortedSet<CriterionKey>> places = new HashMap<>();
        items.forEach(
                item ->
                        places.computeIfAbsent(content.apply(item), any -> new TreeSet<>())
                                .add(item.criterion()));
        Map<UUID, SortedSet<CriterionKey>> others = new HashMap<>();
        for (EvidenceItem item : items) {
            SortedSet<CriterionKey> elsewhere = new TreeSet<>(places.get(content.apply(item)));
            elsewhere.remove(item.criterion());
            if (!elsewhere.isEmpty()) {
                others.put(item.id(), elsewhere);
            }
        }
        return others;
    }
}
