package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers those who are not let through. A background request gets 401 and the page opens its
 * sign-in dialog; a page goes to the sign-in page and back; a sent form is kept for its sender. Who
 * is signed in gets 403, or 404 for a route that does not exist. What a page sends by itself while
 * a second factor is owed gets 503: the page keeps it and sends it again.
 */
@Component
class Strangers implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (isBackground(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        boolean kept = !request.getMethod().equals("GET") && UnsentForm.keep(request);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next =
                kept
                        ? "/resume"
                        : request.getMethod().equals("GET") ? request.getRequestURI() + query : "/";
        String expired = kept ? "&expired" : "";
        response.sendRedirect(
                "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) + expired);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (request.getAttribute(RouteGuard.ACCOUNT_GONE) != null) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            commence(request, response, new TooManyTriesException(0));
        } else if (request.getAttribute(RouteGuard.UNLISTED) != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getAttribute(RouteGuard.FACTOR_OWED) != null) {
            if (isBackground(request)) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                response.sendRedirect(FactorOwed.PAGE);
            }
        } else if (e instanceof CsrfException && isBackground(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isBackground(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null || request.getHeader("X-Background") != null;
    }
}
