package vn.khoithidua.criteria;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;

/**
 * A whole version of a table. Frozen ones are shared by all requests and never change.
 *
 * @param hash null for a draft
 * @param criteria the scored lines by key, in printed order
 */
public record TableContent(
        TableId id,
        BlocYearId year,
        int versionNo,
        String title,
        TableSettings settings,
        CriteriaTree tree,
        @Nullable String explanation,
        @Nullable String hash,
        Map<CriterionKey, Criterion> criteria) {

    public TableContent {
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    }

    static TableContent of(TableHead head, CriteriaTree tree) {
        Map<CriterionKey, Criterion> criteria = new LinkedHashMap<>();
        tree.criteria().forEach(one -> criteria.put(one.key(), one));
        return new TableContent(
                head.id(),
                head.year(),
                head.versionNo(),
                head.title(),
                head.settings(),
                tree,
                head.explanation(),
                head.hash(),
                criteria);
    }

    /** The criterion with this key. */
    public Optional<Criterion> criterion(CriterionKey key) {
        return Optional.ofNullable(criteria.get(key));
    }
}
