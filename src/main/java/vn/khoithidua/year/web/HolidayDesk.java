package vn.khoithidua.year.web;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.AuthorityId;

/**
 * One of the two places where days off are kept.
 *
 * @param scope the authority with those to switch to; null at the country's
 */
record HolidayDesk(String path, CouncilScope.@Nullable Scope scope) {

    @Nullable AuthorityId authority() {
        return scope == null ? null : scope.id();
    }

    public boolean writes() {
        return scope == null || scope.writes();
    }

    /** The query that keeps to the authority. */
    public String query() {
        return scope == null ? "" : "?authority=" + scope.id();
    }
}
