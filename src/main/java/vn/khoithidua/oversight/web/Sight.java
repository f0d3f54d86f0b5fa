package vn.khoithidua.oversight.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.BlocYearSummary;

/**
 * What a person may read of the trail.
 *
 * @param years the bloc-years of the authorities that the person audits
 * @param installation whether the installation's own chain is included, as for the admin
 */
record Sight(List<BlocYearSummary> years, boolean installation) {

    /** All chains, or only that of the chosen bloc-year if it is within sight. */
    Sight narrowedTo(String year) {
        List<BlocYearSummary> chosen =
                years.stream().filter(each -> each.id().toString().equals(year)).toList();
        return year.isEmpty() ? this : new Sight(chosen, false);
    }

    Set<BlocYearId> chains() {
        return years.stream().map(BlocYearSummary::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an entry named as "chain/number" is within sight. */
    boolean covers(String entry) {
        String chain = entry.substring(0, Math.max(0, entry.indexOf('/')));
        return years.stream().anyMatch(year -> year.id().toString().equals(chain))
                || installation && chain.equals("-");
    }
}
