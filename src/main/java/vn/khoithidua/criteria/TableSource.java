package vn.khoithidua.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;

/** Where a new table comes from. */
public sealed interface TableSource {

    /** By hand, beginning empty. */
    record Scratch(String title, @Nullable BigDecimal declaredTotal) implements TableSource {}

    /**
     * The newest table of another bloc-year: last year's, or another bloc's. Targets are not
     * copied.
     */
    record OtherYear(BlocYearId year) implements TableSource {}

    /** A table that comes with the product, one of {@link TableTemplates#NAMES}. */
    record Template(String name) implements TableSource {}

    /** An upload without problems. */
    record Upload(ImportedTable table) implements TableSource {}
}
