package vn.khoithidua.criteria.domain;

import java.util.List;

/**
 * Requirements that must all hold.
 *
 * @param all at least one
 */
record Condition(List<Requirement> all) {

    Condition {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A condition needs a requirement");
        }
    }

    boolean holds(Situation situation) {
        return all.stream().allMatch(one -> one.holds(situation));
    }

    boolean asksForBase() {
        return all.stream().anyMatch(Requirement.BaseMet.class::isInstance);
    }

    List<InputSpec> inputs() {
        return all.stream().flatMap(one -> one.inputs().stream()).toList();
    }

    /** The same, those required that decide by their value or by their absence. */
    List<InputSpec> demandedInputs() {
        return all.stream()
                .flatMap(
                        one ->
                                one.inputs().stream()
                                        .map(
                                                spec ->
                                                        new InputSpec(
                                                                spec.name(),
                                                                spec.kind(),
                                                                one.decidesByAbsence())))
                .toList();
    }

    /** The names of its inputs, or the condition in words where it has none. */
    String label() {
        List<String> names = inputs().stream().map(InputSpec::name).distinct().toList();
        return names.isEmpty() ? PartWriter.condition(this) : String.join(", ", names);
    }
}
