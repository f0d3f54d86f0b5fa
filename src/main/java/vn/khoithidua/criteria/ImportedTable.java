package vn.khoithidua.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.TableRow;

/**
 * What an upload or a template says; nothing of it is stored yet.
 *
 * @param title the table's own title, or empty
 * @param declaredTotal the total its heading states, or null
 * @param rows what could be read, in printed order
 * @param problems empty if all could be read
 */
public record ImportedTable(
        String title,
        @Nullable BigDecimal declaredTotal,
        List<TableRow> rows,
        List<ImportProblem> problems) {

    public ImportedTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether it can be applied. */
    public boolean sound() {
        return problems.isEmpty();
    }

    /**
     * The tree.
     *
     * @throws IllegalArgumentException unless {@link #sound()}
     */
    public CriteriaTree tree() {
        return Outline.tree(rows);
    }
}
