package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.validation.BindingResult;
import vn.khoithidua.bloc.Blocs;

/** A bloc's name, as typed. */
record BlocForm(String authority, String kind, String name, String from, String legalBasis) {

    static final BlocForm EMPTY = new BlocForm("", "", "", "", "");

    BlocForm {
        authority = requireNonNullElse(authority, "");
        kind = requireNonNullElse(kind, "");
        name = requireNonNullElse(name, "");
        from = requireNonNullElse(from, "");
        legalBasis = requireNonNullElse(legalBasis, "");
    }

    Blocs.Naming toCommand(BindingResult errors) {
        FormReader reader = new FormReader(errors);
        return new Blocs.Naming(
                reader.required("name", name),
                reader.date("from", from),
                reader.required("legalBasis", legalBasis));
    }
}
