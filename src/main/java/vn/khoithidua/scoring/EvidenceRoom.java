package vn.khoithidua.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.scoring.domain.EvidenceQuota;
import vn.khoithidua.year.BlocYears;

/** Measures the room that evidence takes. */
@Component
@RequiredArgsConstructor
class EvidenceRoom {

    private final StoredFiles files;
    private final BlocYears years;

    /** The files behind items, by id; links have none. */
    Map<StoredFileId, StoredFile> filesOf(Collection<EvidenceItem> items) {
        List<StoredFileId> ids =
                items.stream().map(EvidenceItem::file).filter(Objects::nonNull).toList();
        return files.named(ids);
    }

    EvidenceQuota quota(BlocYearId year, Collection<StoredFile> stored) {
        Map<String, Long> byContent = new HashMap<>();
        stored.forEach(file -> byContent.put(file.sha256(), file.bytes()));
        long used = byContent.values().stream().mapToLong(Long::longValue).sum();
        return EvidenceQuota.of(used, years.rules(year).whole("evidence.quotaMegabytes"));
    }
}
