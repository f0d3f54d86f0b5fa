package vn.khoithidua.criteria;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.kernel.TableId;

/**
 * What members undertook, as it stood when another module closed something over it: whatever is
 * amended later, what was closed reads as it did.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class KeptTargets {

    private final TargetStore store;

    /** Keeps all targets of a table as they stand now, under the name returned. */
    @Transactional
    public UUID keep(TableId table) {
        UUID record = UUID.randomUUID();
        store.keep(table, record);
        return record;
    }

    /** What was kept under a name; nothing for an unknown one. One statement. */
    public Assignments of(UUID record) {
        return store.kept(record);
    }
}
