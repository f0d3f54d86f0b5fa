package vn.khoithidua.scoring.web;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a script asks, which wants a part and not a page. */
final class Background {

    private Background() {}

    static boolean is(HttpServletRequest request) {
        return request.getHeader("X-Background") != null || request.getHeader("HX-Request") != null;
    }
}
