package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.validation.BindingResult;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;

/** What happens when a form is sent: done and redirected, or shown again with what was typed. */
final class FormFlow {

    private FormFlow() {}

    /**
     * Acts, unless the input was refused already; a refusal shows the form again with its status.
     * The absent and the foreign stay a page of their own.
     *
     * @param act does it and answers the redirect
     * @param again fills the form page and answers its template
     */
    static String submit(
            BindingResult errors,
            HttpServletResponse response,
            Supplier<String> act,
            Supplier<String> again) {
        int status = 422;
        if (!errors.hasErrors()) {
            try {
                return act.get();
            } catch (RefusedException e) {
                Refusal refusal = e.refusal();
                if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                    throw e;
                }
                errors.reject(refusal.key(), refusal.args().toArray(), refusal.key());
                status = refusal.kind().status();
            }
        }
        response.setStatus(status);
        return again.get();
    }
}
