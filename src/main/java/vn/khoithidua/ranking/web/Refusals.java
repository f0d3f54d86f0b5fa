package vn.khoithidua.ranking.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.validation.Errors;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;

/** Shows a refusal beside the form it refused. */
final class Refusals {

    private Refusals() {}

    static void show(RefusedException e, Errors errors, HttpServletResponse response) {
        Refusal refusal = e.refusal();
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw e;
        }
        errors.reject(refusal.key(), refusal.args().toArray(), refusal.key());
        response.setStatus(refusal.kind().status());
    }
}
