package vn.khoithidua.criteria;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TableId;

/** Reads tables. Changes are made by {@link TableDrafts} and {@link TableFreezing}. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CriteriaTables {

    private static final int KEPT = 400;

    private final TableStore heads;
    private final CriterionStore rows;

    /**
     * Frozen trees by digest: what has a digest never changes, and equal digests are equal tables.
     */
    private final Map<String, CriteriaTree> frozenTrees =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(64, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<String, CriteriaTree> eldest) {
                            return size() > KEPT;
                        }
                    });

    /** All versions of a year's table, the newest first. */
    public List<TableHead> versions(BlocYearId year) {
        return heads.versions(year);
    }

    /** The version people work on or with: the draft if there is one, else the frozen one. */
    public Optional<TableHead> current(BlocYearId year) {
        List<TableHead> live =
                heads.versions(year).stream()
                        .filter(head -> head.state() != TableState.VOID)
                        .toList();
        return live.stream()
                .filter(TableHead::draft)
                .findFirst()
                .or(() -> live.stream().findFirst());
    }

    /** The version in work, else in force, of each of these years; one statement. */
    public List<TableHead> currents(Collection<BlocYearId> years) {
        return heads.currents(years);
    }

    /** Those of these years that have a table to copy, in the order given. */
    public List<BlocYearId> withTable(Collection<BlocYearId> years) {
        Set<BlocYearId> found = heads.withTable(years);
        return years.stream().filter(found::contains).toList();
    }

    /** One version without its rows; refuses an unknown id. */
    public TableHead head(TableId id) {
        return heads.head(id).orElseThrow(() -> Refusal.notFound().asException());
    }

    /** One version with its rows, of any state; refuses an unknown id. */
    public TableContent content(TableId id) {
        return content(head(id));
    }

    /**
     * The table that holds for a year's pact, scores and ranking. One statement, once it has been
     * read.
     */
    public Optional<TableContent> frozen(BlocYearId year) {
        return heads.frozen(year).map(this::content);
    }

    private TableContent content(TableHead head) {
        String hash = head.hash();
        if (hash == null) {
            return TableContent.of(head, Outline.tree(rows.rows(head.id())));
        }
        CriteriaTree tree = frozenTrees.get(hash);
        if (tree == null) {
            tree = Outline.tree(rows.rows(head.id()));
            frozenTrees.put(hash, tree);
        }
        return TableContent.of(head, tree);
    }
}
