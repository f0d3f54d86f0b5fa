package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.validation.BindingResult;
import vn.khoithidua.organization.Authorities;

/** A province or ministry, a new name of it, or what it went into, as typed. */
record AuthorityForm(
        String kind,
        String code,
        String name,
        String headingName,
        String from,
        String legalBasis,
        String successor) {

    static final AuthorityForm EMPTY = new AuthorityForm("PROVINCE", "", "", "", "", "", "");

    AuthorityForm {
        kind = requireNonNullElse(kind, "");
        code = requireNonNullElse(code, "");
        name = requireNonNullElse(name, "");
        headingName = requireNonNullElse(headingName, "");
        from = requireNonNullElse(from, "");
        legalBasis = requireNonNullElse(legalBasis, "");
        successor = requireNonNullElse(successor, "");
    }

    Authorities.Naming toNaming(BindingResult errors) {
        FormReader reader = new FormReader(errors);
        return new Authorities.Naming(
                reader.required("name", name),
                reader.required("headingName", headingName),
                reader.date("from", from),
                reader.required("legalBasis", legalBasis));
    }
}
