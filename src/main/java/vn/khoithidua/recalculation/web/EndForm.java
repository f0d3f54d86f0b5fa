package vn.khoithidua.recalculation.web;

/** The form that applies or drops a case: the digest that was seen, or the reason. */
record EndForm(String reason, String seen) {

    EndForm {
        reason = reason == null ? "" : reason;
        seen = seen == null ? "" : seen;
    }
}
