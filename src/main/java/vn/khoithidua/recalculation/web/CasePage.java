package vn.khoithidua.recalculation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.recalculation.Effect;
import vn.khoithidua.recalculation.Recalculation;

/**
 * A case on its page.
 *
 * @param seen digest of the preview; empty unless it is open
 */
record CasePage(
        String base,
        String href,
        Recalculation it,
        List<ChangeView> changes,
        @Nullable Effect effect,
        String seen,
        boolean prepares,
        boolean ends) {}
