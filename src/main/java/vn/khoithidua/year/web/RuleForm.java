package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.validation.BindingResult;
import vn.khoithidua.ruleset.RuleEntry;
import vn.khoithidua.ruleset.domain.RuleKind;

/** A rule value, as typed in words or chosen. */
record RuleForm(String authority, String key, String value, String from, String legalBasis) {

    RuleForm {
        authority = requireNonNullElse(authority, "");
        key = requireNonNullElse(key, "");
        value = requireNonNullElse(value, "");
        from = requireNonNullElse(from, "");
        legalBasis = requireNonNullElse(legalBasis, "");
    }

    RuleEntry toCommand(BindingResult errors) {
        FormReader reader = new FormReader(errors);
        return new RuleEntry(
                key,
                RuleTyping.stored(RuleKind.of(key), value),
                reader.date("from", from),
                reader.required("legalBasis", legalBasis));
    }
}
