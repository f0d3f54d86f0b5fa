package vn.khoithidua.access.web;

import static java.util.Objects.requireNonNullElse;

import vn.khoithidua.access.OwnProof;

/**
 * What the page of the second factor sends; nothing of it is shown again.
 *
 * @param act {@code app}: a first or another app; {@code codes}: new recovery codes; {@code
 *     remove}: take it off
 */
record FactorForm(String act, String password, String factorCode) {

    static final FactorForm EMPTY = new FactorForm("", "", "");

    FactorForm {
        act = requireNonNullElse(act, "");
        password = requireNonNullElse(password, "");
        factorCode = requireNonNullElse(factorCode, "");
    }

    OwnProof proof() {
        return new OwnProof(password, factorCode);
    }
}
