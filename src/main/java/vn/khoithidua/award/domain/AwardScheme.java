package vn.khoithidua.award.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules for awards of an authority on one day, as a value.
 *
 * @param rules one per kind; kept highest kind first
 */
public record AwardScheme(List<KindRule> rules) {

    public AwardScheme {
        rules =
                rules.stream()
                        .sorted(
                                Comparator.comparingInt((KindRule rule) -> rule.kind().level())
                                        .thenComparing(rule -> rule.kind().code()))
                        .toList();
        Set<String> codes = new HashSet<>();
        for (KindRule rule : rules) {
            if (!codes.add(rule.kind().code())) {
                throw new IllegalArgumentException("Two rules for " + rule.kind().code());
            }
        }
    }

    public Optional<KindRule> rule(String code) {
        return rules.stream().filter(rule -> rule.kind().code().equals(code)).findFirst();
    }
}
