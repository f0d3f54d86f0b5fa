package vn.khoithidua.ruleset.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All values in force for one authority on one day; immutable. An own value of the authority goes
 * before the national default. Texts that law leaves open are empty, and read as nothing.
 *
 * @param byKey one value per key
 */
public record RuleValues(Map<String, RuleValue> byKey) {

    public RuleValues {
        byKey = Map.copyOf(byKey);
    }

    /** Takes values in force on the same day and prefers the authority's own. */
    public static RuleValues of(Collection<RuleValue> inForce) {
        return new RuleValues(
                inForce.stream()
                        .collect(
                                Collectors.toMap(
                                        RuleValue::key,
                                        Function.identity(),
                                        (a, b) -> a.authority() == null ? b : a)));
    }

    /** The text of a key, unless law and province leave it open. */
    public Optional<String> text(String key) {
        RuleValue value = byKey.get(key);
        return value == null || value.value().isBlank()
                ? Optional.empty()
                : Optional.of(value.value());
    }

    /** A number, such as points or money. */
    public Optional<BigDecimal> decimal(String key) {
        return text(key).map(BigDecimal::new);
    }

    /** A whole number that must be laid down. */
    public int whole(String key) {
        return Integer.parseInt(required(key));
    }

    /** Yes or no that must be laid down. */
    public boolean flag(String key) {
        return Boolean.parseBoolean(required(key));
    }

    /** A share such as 0.80 or 2/3. */
    public Optional<Share> share(String key) {
        return text(key).map(Share::of);
    }

    /** Words in their order; empty where nothing is laid down. */
    public List<String> list(String key) {
        return text(key)
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    /** A table over the number of members. */
    public Optional<MemberCountTable> table(String key) {
        return text(key).map(MemberCountTable::of);
    }

    /** A word or name that must be laid down. */
    public String required(String key) {
        return text(key)
                .orElseThrow(() -> new IllegalStateException("No value in force for " + key));
    }

    /** The law or decision a value rests on; empty for an unknown key. */
    public String legalBasis(String key) {
        RuleValue value = byKey.get(key);
        return value == null ? "" : value.legalBasis();
    }
}
