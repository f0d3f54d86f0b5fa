package vn.khoithidua.ruleset;

import java.util.Set;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.ruleset.domain.RuleKind;

/** How the value of each key must read, so that nobody finds a spelling mistake in December. */
final class RuleForms {

    private RuleForms() {}

    static void check(RuleEntry entry, Set<String> knownKeys) {
        if (!knownKeys.contains(entry.key())) {
            throw Refusal.invalid("ruleset.key.unknown", entry.key()).asException();
        }
        if (entry.legalBasis().isEmpty()) {
            throw Refusal.invalid("ruleset.basis.missing").asException();
        }
        if (!entry.value().isEmpty() && !RuleKind.of(entry.key()).reads(entry.value())) {
            throw Refusal.invalid("ruleset.value.form", entry.value()).asException();
        }
    }
}
