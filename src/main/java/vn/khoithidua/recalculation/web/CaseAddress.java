package vn.khoithidua.recalculation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.validation.Errors;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.recalculation.RecalculationId;
import vn.khoithidua.year.Seat;

/** Where cases are, and how a refusal is shown beside their forms. */
final class CaseAddress {

    private CaseAddress() {}

    static String base(Seat seat) {
        return "/years/" + seat.blocYear() + "/recalculations";
    }

    static String redirect(Seat seat, RecalculationId id) {
        return "redirect:" + base(seat) + "/" + id;
    }

    /** Absent and foreign ones, and what a role lacks, have pages of their own. */
    static void report(RefusedException e, Errors errors, HttpServletResponse response) {
        Refusal refusal = e.refusal();
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw e;
        }
        errors.reject(refusal.key(), refusal.args().toArray(), null);
        response.setStatus(refusal.kind().status());
    }
}
