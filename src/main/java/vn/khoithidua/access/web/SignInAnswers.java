package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.FactorDemands;
import vn.khoithidua.access.Sessions;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.access.web.SecondStepException.Why;

/**
 * Where a sign-in leads: back to where the person was; on failure to the form with the name kept.
 */
@Component
@RequiredArgsConstructor
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final Sessions sessions;
    private final FactorDemands demands;

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        PendingSignIn.forget(request);
        FactorOwed.mark(request); // until it is known: a fault on the way leaves the session barred
        sessions.makeRoomFor(authentication.getName());
        if (!(authentication.getPrincipal() instanceof SignedIn person)
                || !demands.isOwedBy(person.id())) {
            FactorOwed.done(request);
        }
        if (Strangers.isBackground(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.sendRedirect(LocalPath.of(request.getParameter("next")));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof SecondStepException step) {
            onSecondStep(request, response, step);
            return;
        }
        if (Strangers.isBackground(request)) {
            response.sendError(
                    e instanceof TooManyTriesException
                            ? Why.WAIT.status()
                            : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String why = e instanceof TooManyTriesException wait ? "wait=" + wait.seconds() : "error";
        response.sendRedirect(
                "/login?"
                        + why
                        + "&name="
                        + encoded(request.getParameter("username"))
                        + "&next="
                        + encoded(LocalPath.of(request.getParameter("next"))));
    }

    private static void onSecondStep(
            HttpServletRequest request, HttpServletResponse response, SecondStepException step)
            throws IOException {
        step.pending().ifPresent(pending -> pending.keep(request));
        if (Strangers.isBackground(request)) {
            response.sendError(step.why().status());
            return;
        }
        String next = "next=" + encoded(LocalPath.of(request.getParameter("next")));
        response.sendRedirect(
                switch (step.why()) {
                    case WANTED -> "/login/code?" + next;
                    case WRONG -> "/login/code?wrong&" + next;
                    case USED -> "/login/code?used&" + next;
                    case WAIT -> "/login/code?wait=" + step.seconds() + "&" + next;
                    case OVER -> "/login?over&" + next;
                });
    }

    private static String encoded(@Nullable String text) {
        String shortened = text == null ? "" : text.substring(0, Math.min(text.length(), 200));
        return URLEncoder.encode(shortened, StandardCharsets.UTF_8);
    }
}
