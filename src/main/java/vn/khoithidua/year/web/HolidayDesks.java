package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Refusal;

/**
 * Where days off are kept: the admin keeps those of the country, the council's secretary those of
 * the authority, on the same pages below two addresses.
 */
@Component
@RequiredArgsConstructor
class HolidayDesks {

    static final String COUNCIL = "/council/holidays";
    static final String ADMIN = "/admin/holidays";

    private final CouncilScope scopes;

    /**
     * One of the two.
     *
     * @param scope the authority with those to switch to; null at the country's
     */
    record Desk(String path, CouncilScope.@Nullable Scope scope) {

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

    Desk reader(HttpServletRequest request, Grants grants, String authority) {
        return request.getRequestURI().startsWith(request.getContextPath() + ADMIN)
                ? new Desk(ADMIN, null)
                : new Desk(COUNCIL, scopes.of(grants, authority));
    }

    Desk writer(HttpServletRequest request, Grants grants, String authority) {
        Desk desk = reader(request, grants, authority);
        if (!desk.writes()) {
            throw Refusal.notFound().asException();
        }
        return desk;
    }
}
