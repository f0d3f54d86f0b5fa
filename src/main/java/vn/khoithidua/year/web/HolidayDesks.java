package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
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

    HolidayDesk reader(HttpServletRequest request, Grants grants, String authority) {
        return request.getRequestURI().startsWith(request.getContextPath() + ADMIN)
                ? new HolidayDesk(ADMIN, null)
                : new HolidayDesk(COUNCIL, scopes.of(grants, authority));
    }

    HolidayDesk writer(HttpServletRequest request, Grants grants, String authority) {
        HolidayDesk desk = reader(request, grants, authority);
        if (!desk.writes()) {
            throw Refusal.notFound().asException();
        }
        return desk;
    }
}
