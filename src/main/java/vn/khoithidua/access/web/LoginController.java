package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and the form that waited for it. */
@Controller
class LoginController {

    /**
     * What the sign-in page shows.
     *
     * @param failure none, error, wait, expired, over or out: the message to show
     * @param seconds how long to wait, where it is wait
     */
    record LoginView(String name, String next, String failure, long seconds) {}

    @GetMapping("/login")
    String show(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(defaultValue = "0") long wait,
            HttpServletRequest request,
            Model model) {
        String failure =
                request.getParameter("error") != null
                        ? "error"
                        : wait > 0
                                ? "wait"
                                : request.getParameter("expired") != null
                                        ? "expired"
                                        : overOrOut(request);
        model.addAttribute("login", new LoginView(name, LocalPath.of(next), failure, wait));
        return "access/login";
    }

    /**
     * The second page of a sign-in.
     *
     * @param failure none, wrong, used or wait: the message to show
     */
    record CodeView(String name, String next, String failure, long seconds) {}

    @GetMapping("/login/code")
    String code(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(defaultValue = "0") long wait,
            HttpServletRequest request,
            Model model) {
        Optional<PendingSignIn> pending = PendingSignIn.of(request);
        if (pending.isEmpty()) {
            return request.getUserPrincipal() == null ? "redirect:/login" : "redirect:/";
        }
        String failure =
                request.getParameter("wrong") != null
                        ? "wrong"
                        : request.getParameter("used") != null
                                ? "used"
                                : wait > 0 ? "wait" : "none";
        model.addAttribute(
                "login",
                new CodeView(pending.get().person().getName(), LocalPath.of(next), failure, wait));
        return "access/login-code";
    }

    @GetMapping("/resume")
    String resume(HttpServletRequest request, Principal person, Model model) {
        Optional<UnsentForm> form = UnsentForm.of(request, person.getName());
        if (form.isEmpty()) {
            UnsentForm.forget(request);
            return "redirect:/";
        }
        model.addAttribute("form", form.get());
        return "access/resume";
    }

    @PostMapping("/resume")
    String drop(HttpServletRequest request) {
        UnsentForm.forget(request);
        return "redirect:/";
    }

    private static String overOrOut(HttpServletRequest request) {
        return request.getParameter("over") != null
                ? "over"
                : request.getParameter("out") != null ? "out" : "none";
    }
}
