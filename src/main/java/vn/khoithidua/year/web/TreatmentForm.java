package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/** The treatment of a member's scores as typed. */
record TreatmentForm(
        @Nullable String kind,
        @Nullable String decisionNo,
        @Nullable String decisionOn,
        @Nullable String legalBasis) {

    TreatmentForm {
        kind = requireNonNullElse(kind, "");
        decisionNo = requireNonNullElse(decisionNo, "");
        decisionOn = requireNonNullElse(decisionOn, "");
        legalBasis = requireNonNullElse(legalBasis, "");
    }
}
