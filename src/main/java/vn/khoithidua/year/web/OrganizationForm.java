package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.validation.BindingResult;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.organization.OrganizationDetails;

/** The name of an agency, as typed. */
record OrganizationForm(
        String authority,
        String name,
        String shortName,
        String kind,
        String parent,
        String from,
        String legalBasis) {

    static final OrganizationForm EMPTY = new OrganizationForm("", "", "", "", "", "", "");

    OrganizationForm {
        authority = requireNonNullElse(authority, "");
        name = requireNonNullElse(name, "");
        shortName = requireNonNullElse(shortName, "");
        kind = requireNonNullElse(kind, "");
        parent = requireNonNullElse(parent, "");
        from = requireNonNullElse(from, "");
        legalBasis = requireNonNullElse(legalBasis, "");
    }

    OrganizationDetails toCommand(BindingResult errors) {
        FormReader reader = new FormReader(errors);
        return new OrganizationDetails(
                reader.required("name", name),
                reader.required("shortName", shortName),
                reader.required("kind", kind),
                reader.optionalId("parent", parent, OrganizationId::new),
                reader.date("from", from),
                reader.required("legalBasis", legalBasis));
    }
}
