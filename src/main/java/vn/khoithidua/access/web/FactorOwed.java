package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.khoithidua.access.Routes;

/**
 * Marks the session of a person who must set up a second factor first: until then it opens the
 * pages for that and nothing else.
 */
final class FactorOwed {

    /** Where such a person is led. */
    static final String PAGE = "/account/factor";

    private static final String ATTRIBUTE = FactorOwed.class.getName();

    private FactorOwed() {}

    static void mark(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, true);
    }

    static void done(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    static boolean isMarked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    /** Whether this route has to wait for it. */
    static boolean bars(HttpServletRequest request, Routes.Route route) {
        return !route.pattern().getPatternString().startsWith(PAGE) && isMarked(request);
    }
}
